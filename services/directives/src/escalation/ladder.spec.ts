import { WorkingCalendar } from '@rakor/calendar';
import { ASSIGNMENT_MODES } from '@rakor/contracts';
import { localDateOf, TIME_ZONES } from '@rakor/kernel';
import fc from 'fast-check';
import { calendarAsOf } from './escalation.builder.js';
import { acknowledgeBy, Ladder, type Planned } from './ladder.js';

const calendar = calendarAsOf(new Date('2023-02-01T00:00:00Z'));
const ladder = (dueOn: string, zone = TIME_ZONES[0] as (typeof TIME_ZONES)[number]) => new Ladder(dueOn, zone, calendar);
const climbed = (from: Ladder, at: string, steps: number): string[] => {
  const found: Planned[] = [from.first(new Date(at))];
  while (found.length < steps) found.push(from.after(found.at(-1) as Planned));
  return found.map(({ step, at: instant }) => `${step} ${instant.toISOString()}`);
};

describe('The ladder of a due date', () => {
  it('reminds three days and one day before and on the day, and goes up after one, three and seven days, and then each week', () => {
    // 16 March 2023 is a Thursday; 22 March is Nyepi, 23 March a joint leave, and Ramadan has begun.
    expect(climbed(ladder('2023-03-16'), '2023-03-01T03:00:00Z', 9)).toEqual([
      'due-in-3-days 2023-03-13T00:30:00.000Z',
      'due-tomorrow 2023-03-15T00:30:00.000Z',
      'due-today 2023-03-16T00:30:00.000Z',
      'late-1-day 2023-03-17T00:30:00.000Z',
      'late-3-days 2023-03-20T00:30:00.000Z',
      'late-7-days 2023-03-24T01:00:00.000Z',
      'late-another-week 2023-03-30T01:00:00.000Z',
      'late-another-week 2023-04-06T01:00:00.000Z',
      'late-another-week 2023-04-13T01:00:00.000Z',
    ]);
  });

  it.each([
    ['Asia/Jakarta', '2023-03-15T00:30:00.000Z'],
    ['Asia/Makassar', '2023-03-14T23:30:00.000Z'],
    ['Asia/Jayapura', '2023-03-14T22:30:00.000Z'],
  ] as const)('begins the working day with it where the addressee is: %s', (zone, instant) => {
    expect(ladder('2023-03-16', zone).after({ step: 'due-in-3-days', at: new Date(0) })).toEqual({
      step: 'due-tomorrow',
      at: new Date(instant),
    });
  });

  it('moves a reminder back from days off, and what comes late on', () => {
    // A Monday: the day before is a Sunday, and three days before is the Friday, too.
    expect(climbed(ladder('2023-03-13'), '2023-03-01T03:00:00Z', 4)).toEqual([
      'due-in-3-days 2023-03-10T00:30:00.000Z',
      'due-tomorrow 2023-03-10T00:30:00.000Z',
      'due-today 2023-03-13T00:30:00.000Z',
      'late-1-day 2023-03-14T00:30:00.000Z',
    ]);
    // The Friday before: everything after it waits for Monday.
    expect(climbed(ladder('2023-03-10'), '2023-03-09T17:00:00Z', 2)[1]).toBe('late-1-day 2023-03-13T00:30:00.000Z');
  });
});

describe('In a week of six days', () => {
  const hospital = calendar.inWeekOf(6);
  const dayBefore = { step: 'due-in-3-days', at: new Date(0) } as const;

  it.each([
    ['Asia/Jakarta', '2023-03-10T00:30:00.000Z', '2023-03-11T00:30:00.000Z'],
    ['Asia/Makassar', '2023-03-09T23:30:00.000Z', '2023-03-10T23:30:00.000Z'],
    ['Asia/Jayapura', '2023-03-09T22:30:00.000Z', '2023-03-10T22:30:00.000Z'],
  ] as const)('what is due on a Monday is told on Saturday, and not on Friday already: %s', (zone, friday, saturday) => {
    const toldAt = (days: WorkingCalendar) => new Ladder('2023-03-13', zone, days).after(dayBefore).at.toISOString();

    expect([toldAt(calendar), toldAt(hospital)]).toEqual([friday, saturday]);
  });

  it('a Saturday is worked at the end of the year, and New Year on a Sunday is not', () => {
    const saturday = new Ladder('2023-01-02', 'Asia/Makassar', calendarAsOf(new Date('2022-12-20T00:00:00Z')).inWeekOf(6));

    expect(saturday.after(dayBefore)).toEqual({ step: 'due-tomorrow', at: new Date('2022-12-30T23:30:00Z') });
    expect(saturday.movedFrom('due-tomorrow')).toBe('2023-01-01');
  });

  it('an instruction of Friday is to be acknowledged on Saturday, by the shorter hours of that week', () => {
    const by = (days: WorkingCalendar) => acknowledgeBy('instruct', new Date('2023-02-03T03:00:00Z'), 'Asia/Jakarta', days).toISOString();

    expect([by(calendar), by(hospital)]).toEqual(['2023-02-06T09:00:00.000Z', '2023-02-04T07:45:00.000Z']);
  });
});

describe('A due date that is set late', () => {
  it.each([
    ['WIB', 'Asia/Jakarta', '2021-03-29T16:59:59.999Z', 'due-tomorrow'],
    ['WIB', 'Asia/Jakarta', '2021-03-29T17:00:00.000Z', 'due-today'],
    ['WITA', 'Asia/Makassar', '2021-03-29T15:59:59.999Z', 'due-tomorrow'],
    ['WITA', 'Asia/Makassar', '2021-03-29T16:00:00.000Z', 'due-today'],
    ['WIT', 'Asia/Jayapura', '2021-03-29T14:59:59.999Z', 'due-tomorrow'],
    ['WIT', 'Asia/Jayapura', '2021-03-29T15:00:00.000Z', 'due-today'],
  ] as const)('is told at once when it is the next day, or today (B6): %s %s %s', (_, zone, at, step) => {
    expect(new Ladder('2021-03-30', zone, calendarAsOf(new Date(at))).first(new Date(at))).toEqual({ step, at: new Date(at) });
  });

  it('is told at once on a Friday for the Monday after', () => {
    expect(ladder('2023-03-13').first(new Date('2023-03-10T09:00:00Z'))).toEqual({
      step: 'due-tomorrow',
      at: new Date('2023-03-10T09:00:00Z'),
    });
  });

  it('owes no step that had passed before', () => {
    expect(ladder('2023-03-16').first(new Date('2023-03-14T03:00:00Z')).step).toBe('due-tomorrow');
    expect(ladder('2023-03-16').first(new Date('2023-03-17T03:00:00Z')).step).toBe('late-3-days');
    expect(ladder('2021-03-16').first(new Date('2023-03-16T03:00:00Z'))).toEqual({
      step: 'late-another-week',
      at: new Date('2023-03-21T00:30:00.000Z'),
    });
  });
});

describe('Whatever the date', () => {
  const day = fc.integer({ min: 0, max: 1_400 }).map((n) => new Date(Date.UTC(2021, 10, 1) + n * 86_400_000).toISOString().slice(0, 10));
  const instant = fc.integer({ min: 0, max: 4 * 365 * 24 * 60 }).map((n) => new Date(Date.UTC(2021, 10, 1) + n * 60_000));
  const zone = fc.constantFrom(...TIME_ZONES);

  it('there is always a next step, never before the one it follows, and none but the urgent ones on a day off', () => {
    fc.assert(
      fc.property(day, instant, zone, (dueOn, at, where) => {
        const from = new Ladder(dueOn, where, calendar);
        let planned = from.first(at);
        expect(planned.at.getTime()).toBeGreaterThanOrEqual(at.getTime());
        for (let steps = 0; steps < 12; steps++) {
          if (planned.at > at) expect(calendar.isWorked(localDateOf(planned.at, where))).toBe(true);
          const next = from.after(planned);
          expect(next.at.getTime()).toBeGreaterThanOrEqual(planned.at.getTime());
          planned = next;
        }
        expect(planned.step).toBe('late-another-week');
      }),
    );
  });

  it('after the last rung no week is left out', () => {
    fc.assert(
      fc.property(day, zone, (dueOn, where) => {
        const from = new Ladder(dueOn, where, new WorkingCalendar({ editions: [] }));
        let planned = from.after({ step: 'late-7-days', at: new Date(Date.parse(dueOn) + 7 * 86_400_000) });
        for (let week = 2; week < 8; week++) {
          expect(Math.round((planned.at.getTime() - Date.parse(dueOn)) / (7 * 86_400_000) - 0.2)).toBe(week);
          planned = from.after(planned);
        }
      }),
    );
  });
});

describe('An acknowledgement is due', () => {
  it.each(ASSIGNMENT_MODES)(
    'at the end of the first working day after an instruction, and of the third after anything else: %s',
    (mode) => {
      // A Thursday morning; hours are those of an ordinary week, Friday's with a longer break.
      const by = acknowledgeBy(mode, new Date('2023-02-02T03:00:00Z'), 'Asia/Jakarta', calendar);

      expect(by.toISOString()).toBe(mode === 'instruct' ? '2023-02-03T09:30:00.000Z' : '2023-02-07T09:00:00.000Z');
    },
  );

  it('counted from the next working day when it arrives after closing time, or on a day off', () => {
    const by = (at: string) => acknowledgeBy('instruct', new Date(at), 'Asia/Jakarta', calendar).toISOString();

    expect(by('2023-02-03T09:30:00Z')).toBe('2023-02-06T09:00:00.000Z');
    expect(by('2023-02-03T09:31:00Z')).toBe('2023-02-07T09:00:00.000Z');
    expect(by('2023-02-05T03:00:00Z')).toBe('2023-02-07T09:00:00.000Z');
  });

  it('over the year end by the days that are worked, where the addressee is', () => {
    // Friday 30 December 2022 → Monday 2 January 2023; 24:00 in Jakarta is two hours into the next day in Jayapura.
    const year = calendarAsOf(new Date('2022-12-30T00:00:00Z'));

    expect(acknowledgeBy('instruct', new Date('2022-12-30T03:00:00Z'), 'Asia/Jakarta', year).toISOString()).toBe(
      '2023-01-02T09:00:00.000Z',
    );
    expect(acknowledgeBy('instruct', new Date('2022-12-30T03:00:00Z'), 'Asia/Jayapura', year).toISOString()).toBe(
      '2023-01-02T07:00:00.000Z',
    );
  });
});
