import { instantOf, localDateOf, minuteOfDay, type TimeZone } from '@rakor/kernel';

/** Hours in which somebody does not want to be disturbed, in minutes since midnight; they may go over midnight. */
export interface QuietHours {
  readonly from: number;
  readonly until: number;
}

const DAY_MINUTES = 24 * 60;
/** When a digest goes out. */
const DIGEST_MINUTE = 7 * 60;
const DAY_MS = 86_400_000;

/** When the quiet hours that hold at an instant end; null where there are none. */
export function endOfQuiet(at: Date, hours: QuietHours | null, zone: TimeZone): Date | null {
  if (hours === null) return null;
  const [minute, { from, until }] = [minuteOfDay(at, zone), hours];
  const overMidnight = from > until;
  const quiet = overMidnight ? minute >= from || minute < until : minute >= from && minute < until;
  if (!quiet) return null;
  const endsTomorrow = overMidnight && minute >= from;
  return instantOf(localDateOf(at, zone), until + (endsTomorrow ? DAY_MINUTES : 0), zone);
}

/** The next 07:00 after an instant, of any day or of a Monday. */
export function nextDigest(at: Date, every: 'daily' | 'weekly', zone: TimeZone): Date {
  const today = instantOf(localDateOf(at, zone), DIGEST_MINUTE, zone);
  const first = today > at ? today : new Date(today.getTime() + DAY_MS);
  return every === 'daily' ? first : new Date(first.getTime() + daysUntilMonday(first, zone) * DAY_MS);
}

function daysUntilMonday(at: Date, zone: TimeZone): number {
  const weekday = new Date(`${localDateOf(at, zone)}T00:00:00Z`).getUTCDay();
  return (8 - weekday) % 7;
}
