/** Lower case, one space between words, nothing but letters, digits and hyphens: "Sebelum  Lebaran!" → "sebelum lebaran". */
export function normalised(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
}

const MONTHS = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
] as const;

/** As a part of a pattern. */
export const MONTH = `(${MONTHS.join('|')}|pebruari|nopember|agt|agu|jan|feb|mar|apr|jun|jul|sep|sept|okt|nov|des)`;

/** 1–12. */
export function monthOf(word: string): number {
  const stem = word.replace('pebruari', 'februari').replace('nopember', 'november').replace('agt', 'agu').slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(stem)) + 1;
}

const NUMBERS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'];

/** As a part of a pattern. */
export const NUMBER = `(\\d{1,3}|${NUMBERS.slice(1).join('|')}|se)`;

/** "3", "tiga" and "se" (of "seminggu") as numbers. */
export function numberIn(word: string): number {
  if (word === 'se') return 1;
  const spelt = NUMBERS.indexOf(word);
  return spelt === -1 ? Number(word) : spelt;
}

/** A pattern that begins and ends at a word's edge. */
export function words(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'u');
}
