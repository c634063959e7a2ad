import type { WorkWeek } from '@rakor/kernel';
import { weekdayOf, yearIn } from './day.js';
import { RAMADAN } from './editions.js';

/** Minutes after local midnight, and the break between them in minutes. */
export interface Hours {
  readonly opens: number;
  readonly closes: number;
  readonly break: number;
}

const FRIDAY = 5;

/** Perpres 21/2023, art. 3–4: minutes worked in a week without breaks, when the day opens, and the breaks. */
const ORDINARY = { week: 37.5 * 60, opens: 7.5 * 60, break: 60, fridayBreak: 90 };
const RAMADAN_HOURS = { week: 32.5 * 60, opens: 8 * 60, break: 30, fridayBreak: 60 };

/** When a unit works on a working day: the week's hours in equal shares, with a longer break on Friday, and fewer in Ramadan. */
export function hoursOf(date: string, workWeek: WorkWeek): Hours {
  const rule = inRamadan(date) ? RAMADAN_HOURS : ORDINARY;
  const pause = weekdayOf(date) === FRIDAY ? rule.fridayBreak : rule.break;
  return { opens: rule.opens, closes: rule.opens + rule.week / workWeek + pause, break: pause };
}

function inRamadan(date: string): boolean {
  const span = RAMADAN[yearIn(date)];
  return span !== undefined && span.from <= date && date <= span.until;
}
