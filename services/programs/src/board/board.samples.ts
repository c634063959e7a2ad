import { addDays } from '@rakor/calendar';
import { endOfDay, localDateOf, type TimeZone } from '@rakor/kernel';
import type { Sample } from './progress-over-time.js';

/** A chart with more points than this is no easier to read. */
const MOST = 60;

/** Days from the first to the last one, a week apart or more where there are many, and the present among them: what a chart is drawn through. */
export function samplesOf({ from, until }: { readonly from: string; readonly until: string }, now: Date, timeZone: TimeZone): Sample[] {
  const today = localDateOf(now, timeZone);
  const days = new Set<string>([from]);
  const all = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(from)) / 86_400_000));
  const step = Math.max(7, Math.ceil(all / MOST));
  for (let day = addDays(from, step); day < until; day = addDays(day, step)) days.add(day);
  if (today >= from && today <= until) days.add(today);
  days.add(until);
  return [...days].sort().map((on) => {
    const end = endOfDay(on, timeZone);
    return { on, at: end < now ? end : now, ahead: on > today };
  });
}
