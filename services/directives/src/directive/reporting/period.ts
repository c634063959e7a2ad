import type { ReportingPeriod } from '@rakor/contracts';
import { monthsAfter } from '@rakor/kernel';

/** A stretch of local dates, both ends included. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

const DAY_MS = 86_400_000;
const MONTHS = { monthly: 1, quarterly: 3 } as const;

/** The period that holds a local date: the week from Monday on, the month, or the quarter of the calendar. */
export function periodOf(date: string, period: ReportingPeriod): Period {
  if (period === 'weekly') {
    const from = daysAfter(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));
    return { from, until: daysAfter(from, 6) };
  }
  const [year = '', month = ''] = date.split('-');
  const first = Number(month) - ((Number(month) - 1) % MONTHS[period]);
  const from = `${year}-${String(first).padStart(2, '0')}-01`;
  return { from, until: daysAfter(monthsAfter(from, MONTHS[period]), -1) };
}

/** All periods from that of one date to that of another, the latest first; none where the last lies before the first. */
export function periodsBetween(first: string, last: string, period: ReportingPeriod): Period[] {
  const periods: Period[] = [];
  for (let one = periodOf(first, period); one.from <= last; one = periodOf(daysAfter(one.until, 1), period)) periods.push(one);
  return periods.reverse();
}

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
