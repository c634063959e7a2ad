import { addDays, daysBetween } from '@rakor/calendar';

/** What was verified of what is needed, at the end of a local day. */
export interface Point {
  readonly on: string;
  readonly verified: number;
}

export interface Forecast {
  /** The local day on which all will be verified at the pace so far; null while there is no pace. */
  readonly readyOn: string | null;
  /** Verified parts since the first point, and in how many days. */
  readonly gained: number;
  readonly days: number;
}

/**
 * When it will be ready, linear from its own history: at the pace from the first point to today, the day on which the rest is done. Days without
 * progress count, so that a standstill moves the date away.
 *
 * @param points oldest first
 * @param needed weight of all that is needed
 * @param today local date
 */
export function forecast(points: readonly Point[], needed: number, today: string): Forecast {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return { readyOn: null, gained: 0, days: 0 };
  if (last.verified >= needed)
    return { readyOn: reachedOn(points, needed), gained: last.verified - first.verified, days: daysBetween(first.on, last.on) };
  const gained = last.verified - first.verified;
  const days = daysBetween(first.on, today);
  if (gained <= 0 || days <= 0) return { readyOn: null, gained, days };
  const daysLeft = Math.ceil(((needed - last.verified) * days) / gained);
  return { readyOn: daysLeft > FARTHEST_DAYS ? null : addDays(today, daysLeft), gained, days };
}

/** A pace that needs longer than this is none. */
const FARTHEST_DAYS = 3_660;

/** The day from which on it has been ready without a break. */
function reachedOn(points: readonly Point[], needed: number): string {
  const before = points.findLastIndex(({ verified }) => verified < needed);
  return points[before + 1]?.on ?? '';
}

/** The last local day on which more was verified than ever before; the first day where nothing has been yet. */
export function improvedOn(points: readonly Point[]): string | null {
  let most = 0;
  let on = points[0]?.on ?? null;
  for (const point of points) if (point.verified > most) [most, on] = [point.verified, point.on];
  return on;
}
