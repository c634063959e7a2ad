import { provenanceOf } from './edition.js';
import { editionOf, EDITIONS, editionsAsOf } from './editions.js';

describe('The holidays of a year', () => {
  // As the ministers counted them when they announced each decree.
  it.each([
    ['2021.1', 16, 7],
    ['2021.2', 16, 2],
    ['2021.3', 16, 1],
    ['2022.1', 16, 0],
    ['2022.2', 16, 4],
    ['2023.1', 16, 8],
    ['2023.2', 16, 9],
    ['2023.3', 16, 11],
    ['2024.1', 17, 10],
    ['2024.2', 18, 10],
    ['2024.3', 19, 10],
    ['2025.1', 17, 10],
    ['2025.2', 17, 11],
    ['2026.1', 17, 8],
  ])('are as many as the decree of %s announced: %i national, and %i of joint leave', (version, national, jointLeave) => {
    const holidays = editionOf(version)?.holidays ?? [];

    expect(holidays.filter(({ kind }) => kind === 'national')).toHaveLength(national);
    expect(holidays.filter(({ kind }) => kind === 'joint-leave')).toHaveLength(jointLeave);
  });

  it.each([
    ['2024-02-05', '2024.1'],
    ['2024-02-06', '2024.2'],
    ['2024-11-20', '2024.2'],
    ['2024-11-21', '2024.3'],
  ])('are on %s as they had been decided by then: %s', (date, version) => {
    expect(editionsAsOf(date).find(({ year }) => year === 2024)?.version).toBe(version);
  });

  it('of joint leave fall on days that would be worked', () => {
    const weekdays = EDITIONS.flatMap(({ holidays }) => holidays)
      .filter(({ kind }) => kind === 'joint-leave')
      .map(({ date }) => new Date(`${date}T00:00:00Z`).getUTCDay());

    expect(weekdays.filter((day) => day === 0 || day === 6)).toEqual([]);
  });

  it('were decided one after the other, and say how they are known', () => {
    const decided = EDITIONS.filter(({ decidedOn }) => decidedOn !== null);
    for (const { year } of decided) {
      const dates = decided.filter((edition) => edition.year === year).map(({ decidedOn }) => decidedOn ?? '');
      expect(dates).toEqual(dates.toSorted());
    }
    for (const edition of EDITIONS)
      expect(provenanceOf(edition).en).toMatch(edition.decree === null ? /^Computed/ : /^Number, date and days as/);
  });
});
