import type { Language } from '@rakor/kernel';
import type { MailItem } from '../mail/mail.js';

/** What a visitor is told. */
export interface Near {
  /** "A017". */
  readonly number: string;
  /** "MPP Blora". */
  readonly placeName: string;
  /** How many are called first; 0 for who is next. */
  readonly before: number;
}

const WORDS: Readonly<Record<Language, { one: string; next: string; more: (before: number) => string; come: string }>> = {
  id: {
    one: 'tinggal 1 nomor lagi',
    next: 'giliran Anda berikutnya',
    more: (before) => `tinggal ${before} nomor lagi`,
    come: 'Silakan mendekat ke ruang tunggu.',
  },
  en: {
    one: '1 number is before you',
    next: 'you are next',
    more: (before) => `${before} numbers are before you`,
    come: 'Please come to the waiting area.',
  },
};

/** One short text: it fits into an SMS. */
export function nearText({ number, placeName, before }: Near, language: Language): MailItem {
  const { one, next, more, come } = WORDS[language];
  const left = before === 0 ? next : before === 1 ? one : more(before);
  return { subject: `${placeName}: ${number}`, body: `${placeName.slice(0, 60)}, ${number}: ${left}. ${come}` };
}
