import type { Language } from '@rakor/kernel';

/** A number that is called to a counter. */
export interface Announcement {
  /** Counted from 1 for each place, never twice: who has heard one knows it by this. */
  readonly seq: number;
  readonly number: string;
  readonly counterName: string;
  /** Called before: whoever has it did not come. */
  readonly again: boolean;
  readonly saidAt: Date;
}

const DIGITS: Record<Language, readonly string[]> = {
  id: ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
};
const SENTENCE: Record<Language, (number: string, counter: string) => string> = {
  id: (number, counter) => `Nomor antrean ${number}, silakan ke ${counter}.`,
  en: (number, counter) => `Number ${number}, please go to ${counter}.`,
};

/** What a loudspeaker says: each letter and digit by itself, so that A017 is not heard as seventeen. */
export function spoken({ number, counterName }: Pick<Announcement, 'number' | 'counterName'>, language: Language): string {
  const letters = [...number].map((letter) => DIGITS[language][Number.parseInt(letter, 10)] ?? letter);
  return SENTENCE[language](letters.join(' '), counterName);
}
