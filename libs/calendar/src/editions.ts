import { EDITIONS_2021 } from './data/2021.js';
import { EDITIONS_2022 } from './data/2022.js';
import { EDITIONS_2023 } from './data/2023.js';
import { EDITIONS_2024 } from './data/2024.js';
import { EDITIONS_2025 } from './data/2025.js';
import { EDITIONS_2026 } from './data/2026.js';
import { EDITIONS_2027 } from './data/2027.js';
import type { Edition } from './edition.js';

const YEARS: readonly (readonly Edition[])[] = [
  EDITIONS_2021,
  EDITIONS_2022,
  EDITIONS_2023,
  EDITIONS_2024,
  EDITIONS_2025,
  EDITIONS_2026,
  EDITIONS_2027,
];

/** First and last day of Ramadan. The last precedes 1 Syawal of the decree; the first is computed, as no decree names it. */
export const RAMADAN: Readonly<Record<number, { readonly from: string; readonly until: string }>> = {
  2021: { from: '2021-04-13', until: '2021-05-12' },
  2022: { from: '2022-04-03', until: '2022-05-01' },
  2023: { from: '2023-03-23', until: '2023-04-21' },
  2024: { from: '2024-03-12', until: '2024-04-09' },
  2025: { from: '2025-03-01', until: '2025-03-30' },
  2026: { from: '2026-02-19', until: '2026-03-20' },
  2027: { from: '2027-02-08', until: '2027-03-09' },
};

/** Every edition that is known, oldest first. */
export const EDITIONS: readonly Edition[] = YEARS.flat();

/** The edition of that version, "2021.2". */
export function editionOf(version: string): Edition | undefined {
  return EDITIONS.find((edition) => edition.version === version);
}

/** Of each year the last edition that had been decided by a day; of a year that nothing had been decided for, its first. */
export function editionsAsOf(date: string): Edition[] {
  return YEARS.flatMap((editions) => {
    const decided = editions.filter(({ decidedOn }) => decidedOn !== null && decidedOn <= date);
    return decided.at(-1) ?? editions.slice(0, 1);
  });
}

/** The same for who follows decrees also for what began before them. @param published versions, "2021.3" */
export function editionsFollowed(date: string, published: readonly string[]): Edition[] {
  const followed = published.flatMap((version) => editionOf(version) ?? []);
  return editionsAsOf(date).map((decided) => followed.filter(({ year }) => year === decided.year).reduce(laterOf, decided));
}

/** The later edition of one year; the first where both are the same. */
export function laterOf(one: Edition, other: Edition): Edition {
  return Number(other.version.split('.')[1]) > Number(one.version.split('.')[1]) ? other : one;
}
