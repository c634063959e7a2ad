/** How often a series has a figure. */
export const PERIODICITIES = ['month', 'quarter', 'semester', 'year'] as const;
export type Periodicity = (typeof PERIODICITIES)[number];

const MONTHS: Record<Periodicity, number> = { month: 1, quarter: 3, semester: 6, year: 12 };
const WRITTEN: readonly [Periodicity, RegExp][] = [
  ['year', /^([12]\d{3})$/],
  ['month', /^([12]\d{3})-(0[1-9]|1[0-2])$/],
  ['quarter', /^([12]\d{3})-Q([1-4])$/],
  ['semester', /^([12]\d{3})-S([12])$/],
];

/** What a figure is of: "2022", "2022-06", "2022-Q2" or "2022-S1". Written so, periods of one kind sort by time as text. */
export class Period {
  private constructor(
    readonly periodicity: Periodicity,
    /** Periods of its kind since the year 0: the distance between two is their difference. */
    readonly index: number,
  ) {}

  /** @returns null where the text is no period */
  static parse(text: string): Period | null {
    for (const [periodicity, pattern] of WRITTEN) {
      const [, year, part = '1'] = pattern.exec(text) ?? [];
      if (year !== undefined) return new Period(periodicity, Number(year) * perYear(periodicity) + Number(part) - 1);
    }
    return null;
  }

  /** The period of a kind that a local date lies in. */
  static containing(date: string, periodicity: Periodicity): Period {
    const [year = 0, month = 1] = date.split('-').map(Number);
    return new Period(periodicity, year * perYear(periodicity) + Math.floor((month - 1) / MONTHS[periodicity]));
  }

  /** Some periods later, or earlier. */
  plus(periods: number): Period {
    return new Period(this.periodicity, this.index + periods);
  }

  get year(): number {
    return Math.floor(this.index / perYear(this.periodicity));
  }

  /** The first local day. */
  get from(): string {
    return firstOfMonth(this.index * MONTHS[this.periodicity]);
  }

  /** The local date of a day in a month after (or before) its last month; the last of a month that is shorter. */
  dayAfter(months: number, day: number): string {
    const month = (this.index + 1) * MONTHS[this.periodicity] - 1 + months;
    const last = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
    return `${firstOfMonth(month).slice(0, 8)}${String(Math.min(day, last)).padStart(2, '0')}`;
  }

  toString(): string {
    const part = (this.index % perYear(this.periodicity)) + 1;
    switch (this.periodicity) {
      case 'year':
        return `${this.year}`;
      case 'month':
        return `${this.year}-${String(part).padStart(2, '0')}`;
      case 'quarter':
        return `${this.year}-Q${part}`;
      case 'semester':
        return `${this.year}-S${part}`;
    }
  }
}

/** How a period of a kind is written, for who has written it otherwise. */
export const PERIOD_EXAMPLE: Record<Periodicity, string> = { month: '2022-06', quarter: '2022-Q2', semester: '2022-S1', year: '2022' };

function perYear(periodicity: Periodicity): number {
  return 12 / MONTHS[periodicity];
}

/** @param month since the year 0 */
function firstOfMonth(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
