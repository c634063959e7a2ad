import type { TimeZone } from './region-code.js';

/** Years of four digits that say something: "0000" is a year to JavaScript and none to PostgreSQL. */
const LOCAL_DATE = /^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Hours ahead of UTC. Indonesia has no daylight saving (Keppres 41/1987). */
const HOURS_AHEAD: Record<TimeZone, number> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };

/** The date, YYYY-MM-DD, that a calendar in the zone shows at an instant: 17:00 UTC is already tomorrow in Jakarta. */
export function localDateOf(at: Date, zone: TimeZone): string {
  return dateOf(at.getTime() + HOURS_AHEAD[zone] * HOUR_MS);
}

/** Minutes since midnight that a clock in the zone shows at an instant: 00:30 UTC is 450 in Jakarta. */
export function minuteOfDay(at: Date, zone: TimeZone): number {
  return Math.floor(((at.getTime() + HOURS_AHEAD[zone] * HOUR_MS) % DAY_MS) / 60_000);
}

/** What date and clock in the zone show at an instant, with the hours ahead of UTC: "2023-01-01T07:30+07:00". */
export function localTimeOf(at: Date, zone: TimeZone): string {
  const ahead = HOURS_AHEAD[zone];
  return `${new Date(at.getTime() + ahead * HOUR_MS).toISOString().slice(0, 16)}+0${ahead}:00`;
}

/** The instant at which a clock in the zone shows a date and a minute of the day: ("2023-01-01", 450) is 00:30 UTC in Jakarta. */
export function instantOf(date: string, minute: number, zone: TimeZone): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) - HOURS_AHEAD[zone] * HOUR_MS + minute * 60_000);
}

/** The last second of a local date in the zone, 23:59:59: what is due on a day is due until then. */
export function endOfDay(date: string, zone: TimeZone): Date {
  return new Date(instantOf(date, 24 * 60, zone).getTime() - 1_000);
}

/** The day before a local date: "2023-01-01" → "2022-12-31". */
export function dayBefore(date: string): string {
  return dateOf(Date.parse(`${date}T00:00:00Z`) - DAY_MS);
}

/** The same day some months later, or the last of a month that is shorter: "2023-01-31" and 1 → "2023-02-28". */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return dateOf(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())));
}

/** Whole days from one instant to another; none where the other comes first. */
export function wholeDays(from: Date, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - from.getTime()) / DAY_MS));
}

/** The year of a local date. */
export function yearOf(localDate: string): number {
  return Number(localDate.slice(0, 4));
}

/** True for a day that the calendar has, written YYYY-MM-DD: not for "2023-02-29". */
export function isLocalDate(text: string): boolean {
  return LOCAL_DATE.test(text) && dateOf(Date.parse(`${text}T00:00:00Z`)) === text;
}

function dateOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
