const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000];

/** Pauses after the first attempt, the second, and so on: 28 hours in all, so that an integrator's night and weekend morning are outlived (domain §2.7). */
const PAUSES = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 10 * HOUR];
/** Up to a tenth of the pause, either way: whoever failed at the same time does not come back at the same time. */
const JITTER = 0.1;
/** However long somebody asks to be left alone. */
const LONGEST_WAIT = 10 * HOUR;

/**
 * How long to wait after an attempt, in milliseconds; null when there is no further one.
 * @param tries so far, with this one
 * @param chance from 0 to 1
 * @param asked what the other side asked for, in milliseconds
 */
export function pauseAfter(tries: number, chance: number, asked = 0): number | null {
  const pause = PAUSES[tries - 1];
  if (pause === undefined) return null;
  return Math.max(Math.round(pause * (1 - JITTER + 2 * JITTER * chance)), Math.min(asked, LONGEST_WAIT));
}
