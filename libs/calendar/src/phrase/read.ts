import { exactDate, namedYear, partOfMonth, wholeMonth } from './dates.js';
import type { Occasion, Reader, Reading } from './reading.js';
import { beforeLebaran, dayAfterTomorrow, month, soon, today, tomorrow, week, year } from './relative.js';
import { calendarSpan, workingDays } from './spans.js';
import { normalised, words } from './words.js';

/** What is exact goes before what is vague: "segera, paling lambat besok" is tomorrow. */
const READERS: readonly Reader[] = [
  ...[exactDate, workingDays, calendarSpan, beforeLebaran, dayAfterTomorrow, tomorrow, today],
  ...[partOfMonth, week, month, year, wholeMonth, namedYear, soon],
];

const NO_DATE = words('(?:secepatnya|secepat mungkin|terus-menerus|terus menerus|ke depan|berkelanjutan)');

/** What a phrase says of time: a reading, words that name no day ("secepatnya"), or nothing that is understood. */
export function read(phrase: string, occasion: Occasion): Reading | 'no-date' | 'not-understood' {
  const said = normalised(phrase);
  for (const reader of READERS) {
    const found = reader(said, occasion);
    if (found) return found;
  }
  return NO_DATE.test(said) ? 'no-date' : 'not-understood';
}
