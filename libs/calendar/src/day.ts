const DAY_MS = 86_400_000;

/** The local date `n` days after another, or before it where `n` is negative: ("2021-12-31", 1) → "2022-01-01". */
export function addDays(date: string, n: number): string {
  return new Date(Date.parse(date) + n * DAY_MS).toISOString().slice(0, 10);
}

/** How many days `to` lies after `from`. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(date).getUTCDay() || 7;
}

/** The year of a local date. */
export function yearIn(date: string): number {
  return Number(date.slice(0, 4));
}

/** The date of a year, a month (1–12) and a day; a day that the month does not have becomes its last. */
export function dateIn(year: number, month: number, day: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return [year, month, Math.min(day, last)].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The dates after `from`, up to and with `to`. */
export function datesUpTo(from: string, to: string): string[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to)) }, (_, n) => addDays(from, n + 1));
}
