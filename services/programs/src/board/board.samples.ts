import { addDays } from '@rakor/calendar';
import { endOfDay, localDateOf, type TimeZone } from '@rakor/kernel';
import type { Sample } from './progress-over-time.js';

interface Span {
  readonly from: string;
  readonly until: string;
}

/** A chart with more points than this is no easier to read. */
const MOST = 60;

/**
 * Days from the first to the last one, a week apart or more where there are many, the present and those on which something was said: what a chart is
 * drawn through.
 *
 * @param said instants at which something was reported or decided
 */
export function samplesOf({ from, until }: Span, now: Date, timeZone: TimeZone, said: readonly Date[] = []): Sample[] {
  const today = localDateOf(now, timeZone);
  const days = new Set<string>([from]);
  const all = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(from)) / 86_400_000));
  const step = Math.max(7, Math.ceil(all / MOST));
  for (let day = addDays(from, step); day < until; day = addDays(day, step)) days.add(day);
  if (today >= from && today <= until) days.add(today);
  days.add(until);
  const told = [...new Set(said.map((at) => localDateOf(at, timeZone)))].filter((day) => day > from && day < until);
  for (const day of told.sort().slice(-MOST)) days.add(day);
  return [...days].sort().map((on) => {
    const end = endOfDay(on, timeZone);
    return { on, at: end < now ? end : now, ahead: on > today };
  });
}
