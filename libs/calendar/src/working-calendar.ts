import { localDateOf, minuteOfDay, type TimeZone, type WorkWeek } from '@rakor/kernel';
import { addDays, weekdayOf, yearIn } from './day.js';
import type { Edition, Holiday, HolidayKind } from './edition.js';
import type { Name } from './occasions.js';
import { type Hours, hoursOf } from './working-hours.js';

/** A day on which a region's offices are closed by its own decision. */
export interface Closure {
  readonly date: string;
  readonly name: Name;
}

export type DayReason = 'working-day' | 'weekend' | 'national-holiday' | 'joint-leave' | 'closure';

/** Whether a local day is worked, and why not. */
export interface DayStatus {
  readonly date: string;
  readonly worked: boolean;
  readonly reason: DayReason;
  /** What the holiday or closure is called. */
  readonly name: Name | null;
}

export interface CalendarParts {
  /** At most one of a year. */
  readonly editions: readonly Edition[];
  readonly closures?: readonly Closure[];
  /** Days that the unit works in a week; a unit that serves the public may work six (Perpres 21/2023, art. 7). */
  readonly workWeek?: WorkWeek;
  /** Names the region's own additions in the version, "33.16#3". */
  readonly revision?: string;
}

/** Which local days a unit works: the country's holidays, a region's own closures, and the unit's week. */
export class WorkingCalendar {
  private readonly editions: ReadonlyMap<number, Edition>;
  private readonly holidays: ReadonlyMap<string, Holiday>;
  private readonly closures: ReadonlyMap<string, Closure>;
  readonly workWeek: WorkWeek;
  private readonly revision: string | undefined;

  constructor(private readonly parts: CalendarParts) {
    const { editions, closures = [], workWeek = 5, revision } = parts;
    this.editions = new Map(editions.map((edition) => [edition.year, edition]));
    // Of two on one day the national holiday says more than the joint leave.
    const holidays = editions.flatMap((edition) => edition.holidays);
    const ofKind = (kind: HolidayKind) => holidays.filter((holiday) => holiday.kind === kind);
    this.holidays = new Map([...ofKind('joint-leave'), ...ofKind('national')].map((holiday) => [holiday.date, holiday]));
    this.closures = new Map(closures.map((closure) => [closure.date, closure]));
    this.workWeek = workWeek;
    this.revision = revision;
  }

  /** The same holidays and closures, for a unit of another week. */
  inWeekOf(workWeek: WorkWeek): WorkingCalendar {
    return workWeek === this.workWeek ? this : new WorkingCalendar({ ...this.parts, workWeek });
  }

  /** Whether a day is worked, and why not. A holiday on a weekend is told as the holiday. */
  statusOf(date: string): DayStatus {
    const holiday = this.holidays.get(date);
    if (holiday) {
      const reason = holiday.kind === 'national' ? 'national-holiday' : 'joint-leave';
      return { date, worked: false, reason, name: holiday.name };
    }
    const closure = this.closures.get(date);
    if (closure) return { date, worked: false, reason: 'closure', name: closure.name };
    const worked = weekdayOf(date) <= this.workWeek;
    return { date, worked, reason: worked ? 'working-day' : 'weekend', name: null };
  }

  isWorked(date: string): boolean {
    return this.statusOf(date).worked;
  }

  /** The day itself where it is worked, else the nearest worked day before it. */
  workedOnOrBefore(date: string): string {
    let day = date;
    while (!this.isWorked(day)) day = addDays(day, -1);
    return day;
  }

  /** The day itself where it is worked, else the next worked day. */
  workedOnOrAfter(date: string): string {
    let day = date;
    while (!this.isWorked(day)) day = addDays(day, 1);
    return day;
  }

  /** The n-th worked day after a day; day 1 is the first worked day after it (domain §4.1). */
  addWorkingDays(date: string, n: number): string {
    let day = date;
    for (let counted = 0; counted < n; counted++) day = this.workedOnOrAfter(addDays(day, 1));
    return day;
  }

  /** When the unit works on a day; null on a day off. */
  hoursOf(date: string): Hours | null {
    return this.isWorked(date) ? hoursOf(date, this.workWeek) : null;
  }

  /** The working day on which something counts as received: after closing time, or on a day off, the next one. */
  receiptDay(at: Date, zone: TimeZone): string {
    const today = localDateOf(at, zone);
    const hours = this.hoursOf(today);
    if (hours === null) return this.workedOnOrAfter(today);
    return minuteOfDay(at, zone) <= hours.closes ? today : this.workedOnOrAfter(addDays(today, 1));
  }

  /** The holidays and closures of a year, in order. */
  daysOffIn(year: number): (Holiday | Closure)[] {
    const closures = [...this.closures.values()].filter(({ date }) => yearIn(date) === year);
    return [...(this.editions.get(year)?.holidays ?? []), ...closures].toSorted((one, other) => (one.date < other.date ? -1 : 1));
  }

  /** The edition that holds in a year; undefined for a year of which nothing is known. */
  editionOf(year: number): Edition | undefined {
    return this.editions.get(year);
  }

  /** Names what a count from one day to another rests on: "2021.3,2022.1" with the region's own revision, "2021.3+33.16#2". */
  versionFor(from: string, to: string): string {
    const years = Array.from({ length: yearIn(to) - yearIn(from) + 1 }, (_, n) => yearIn(from) + n);
    const versions = years.map((year) => this.editions.get(year)?.version ?? `${year}.0`).join(',');
    return this.revision === undefined ? versions : `${versions}+${this.revision}`;
  }
}
