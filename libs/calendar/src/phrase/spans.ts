import { monthsAfter } from '@rakor/kernel';
import { addDays } from '../day.js';
import { type Reader, reading } from './reading.js';
import { NUMBER, numberIn, words } from './words.js';

const WORKING_DAYS = words(`${NUMBER} ?hari kerja`);
const SPAN = words(`${NUMBER} ?(hari|minggu|pekan|bulan)`);

/** So many working days have been meant as calendar days: "99 hari kerja" of Blora (domain §1.2). */
const DOUBTFUL = 60;

/** "5 hari kerja": counted from the first working day after receipt. */
export const workingDays: Reader = (phrase, { issuedOn }) => {
  const word = WORKING_DAYS.exec(phrase)?.[1];
  if (word === undefined) return null;
  const count = numberIn(word);
  const doubtful = count > DOUBTFUL;
  const alternatives = doubtful ? [addDays(issuedOn, count)] : [];
  return { rule: 'working-days', confidence: doubtful ? 'low' : 'high', meant: { workingDays: count }, alternatives };
};

/** "7 hari", "dalam dua minggu", "sebulan": by the calendar; days may have been meant as working days. */
export const calendarSpan: Reader = (phrase, { issuedOn, receivedOn = issuedOn, calendar }) => {
  const [, word, unit] = SPAN.exec(phrase) ?? [];
  if (word === undefined) return null;
  const count = numberIn(word);
  if (unit === 'hari') return reading('days', addDays(issuedOn, count), 'high', [calendar.addWorkingDays(receivedOn, count)]);
  if (unit === 'bulan') return reading('months', monthsAfter(issuedOn, count), 'high');
  return reading('weeks', addDays(issuedOn, 7 * count), 'high');
};
