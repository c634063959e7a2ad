import type { Language } from '@rakor/kernel';
import type { MailItem } from '../mail/mail.js';

/** Of a text message; what is longer is cut, and the inbox has the rest. */
const MOST = 600;

const WORDS = {
  id: { several: (count: number) => `${count} pemberitahuan Rakor:`, more: 'Selengkapnya di kotak masuk Rakor.' },
  en: { several: (count: number) => `${count} notices from Rakor:`, more: 'More in your Rakor inbox.' },
} as const;

/** What a telephone shows: what is worded for it, or else the subjects, as many as there is room for, and where the rest is. */
export function shortText(items: readonly MailItem[], language: Language): string {
  const words = WORDS[language];
  const said = items.map(({ subject, short }) => short ?? subject);
  const lines = said.length === 1 ? said : [words.several(said.length), ...said.map((one) => `- ${one}`)];
  const shown: string[] = [];
  let length = words.more.length;
  for (const line of lines) {
    length += line.length + 1;
    if (length > MOST && shown.length > 0) break;
    shown.push(line.slice(0, MOST));
  }
  return [...shown, words.more].join('\n');
}
