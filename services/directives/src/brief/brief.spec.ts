import { aBusyTable, anOpenDirective, aPromise } from './brief.builder.js';
import { briefOf } from './brief.js';

describe('The brief of a meeting (F7)', () => {
  it('puts what is late first, and counts', () => {
    const brief = briefOf(aBusyTable());

    expect(brief).toMatchObject({
      open: 2,
      overdue: { total: 1, items: [{ number: 'ARH/35.24/2023/00002', daysOverdue: 3 }] },
      unacknowledged: { total: 1, items: [{ unacknowledged: 7 }] },
      dueNext: { total: 1, items: [{ number: 'ARH/35.24/2023/00006' }] },
      extensions: { total: 1, items: [{ party: 'Dinas Pariwisata' }] },
      obstacles: { total: 2, items: [{ detail: { unblocker: 'BPN' } }, { detail: { unblocker: 'Dinas Kominfo' } }] },
      proposals: { total: 1, items: [{ number: 'USL/35.24/2023/00001' }] },
      acknowledged: { numerator: 107, denominator: 114 },
      done: { numerator: 54, denominator: 114 },
    });
  });

  it('has room for a few of each, and says how many there are', () => {
    const table = Array.from({ length: 40 }, (_, n) => anOpenDirective({ position: n + 1, daysOverdue: 40 - n }));

    const { overdue } = briefOf(aBusyTable({ table }));

    expect(overdue.total).toBe(40);
    expect(overdue.items.map(({ daysOverdue }) => daysOverdue)).toEqual([40, 39, 38, 37]);
  });

  it.each([
    ['the next meeting', '2023-02-13', '2023-02-13'],
    ['a week, where none is planned', null, '2023-02-13'],
    ['the next one across the end of a year', '2024-01-02', '2024-01-02'],
  ])('looks ahead to %s', (_, heldOn, until) => {
    const parts = aBusyTable();
    const next = heldOn === null || parts.next === null ? null : Object.assign(parts.next, { heldOn });

    expect(briefOf({ ...parts, next }).dueNextUntil).toBe(until);
  });

  it.each([
    ['2023-02-05', 0],
    ['2023-02-06', 1],
    ['2023-02-13', 1],
    ['2023-02-14', 0],
  ])('takes for due before the next meeting what is due on %s: %i', (dueOn, total) => {
    expect(briefOf(aBusyTable({ table: [anOpenDirective({ dueOn })] })).dueNext.total).toBe(total);
  });

  it('tells of the last meeting what was promised and became of it, the worst first', () => {
    const { last, ...rest } = aBusyTable();
    const directives = [
      aPromise({ number: 'A1', done: 57, acknowledged: 57 }),
      aPromise({ number: 'A2', reported: 1, acknowledged: 3 }),
      aPromise({ number: 'A3' }),
      aPromise({ number: 'A4', late: 1, reported: 1, acknowledged: 57 }),
      aPromise({ number: 'A5', acknowledged: 1 }),
    ];

    const brief = briefOf({ ...rest, last: last && { ...last, directives } });

    expect(brief.last?.promises.map(({ number, outcome }) => [number, outcome])).toEqual([
      ['A4', 'late'],
      ['A3', 'unanswered'],
      ['A5', 'under-way'],
      ['A2', 'reported'],
      ['A1', 'done'],
    ]);
  });

  it('is the same whenever it is made of the same', () => {
    const parts = aBusyTable();

    expect(briefOf(parts)).toEqual(briefOf(parts));
  });
});
