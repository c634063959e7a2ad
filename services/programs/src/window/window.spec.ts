import { addDays, daysBetween, editionsAsOf, WorkingCalendar } from '@rakor/calendar';
import { COUNT_MODES } from '@rakor/contracts';
import { localDateOf, newId, timeZoneOf } from '@rakor/kernel';
import fc from 'fast-check';
import { aWindow } from './window.builder.js';
import { countsOf, dayNoOn, dayOf } from './window-count.js';
import {
  InaugurationTooFar,
  ProgramsUndecided,
  TooManyPriorities,
  WindowClosed,
  WindowCountsSo,
  WindowNotEnded,
  WindowOver,
} from './window.errors.js';
import type { Window } from './window.js';

const undecided = {
  programId: newId(),
  number: 'PRG/33.16/2021/1',
  title: 'MPP',
  leadId: newId(),
  leadCode: 'dpmptsp',
  leadName: 'DPMPTSP',
};
const NONE = { closed: 0, extended: 0, handedOver: 0, carriedOver: 0 };
/** Lets a window live up to an instant, as the loop does: a step at a time, each when it has come due. */
function live(window: Window, until: Date, late = 0): string[] {
  const seen: string[] = [];
  while (window.stepAt && window.stepAt <= until && seen.length < 10)
    seen.push(window.pass([], new Date(window.stepAt.getTime() + late)).step);
  return seen;
}

const spans = fc.record({
  inauguratedOn: fc.integer({ min: 0, max: 2_500 }).map((n) => addDays('2020-12-20', n)),
  length: fc.integer({ min: 1, max: 400 }),
});
const modes = fc.constantFrom(...COUNT_MODES);

describe('Blora’s 99 days from 26 February 2021', () => {
  const span = { inauguratedOn: '2021-02-26', length: 99 };
  const { calendar, working, calendarVersion } = countsOf(span, '2021-02-26');
  const worked = new WorkingCalendar({ editions: editionsAsOf('2021-02-26') });

  it('end on 4 June by the calendar, with 16 April in the middle', () => {
    expect(calendar).toEqual({ mode: 'calendar', midpointOn: '2021-04-16', lastDay: '2021-06-04' });
  });

  it('end 52 days later where only working days count', () => {
    expect(working.lastDay).toBe('2021-07-26');
    expect(daysBetween(calendar.lastDay, working.lastDay)).toBe(52);
    expect(calendarVersion).toBe('2021.2');
  });

  it.each([
    ['2021-02-25', 0, 0],
    ['2021-02-26', 1, 1],
    ['2021-02-27', 2, 1],
    ['2021-03-01', 4, 2],
    ['2021-03-29', 32, 21],
    ['2021-06-04', 99, 64],
    ['2021-06-05', 99, 64],
    ['2021-07-26', 99, 99],
    ['2022-01-01', 99, 99],
  ])('on %s: day %i of the calendar, working day %i', (date, byCalendar, byWork) => {
    expect([dayNoOn(span, 'calendar', date, worked), dayNoOn(span, 'working', date, worked)]).toEqual([byCalendar, byWork]);
  });

  it('are told both ways when they are set up', () => {
    const { latest, version } = aWindow();

    expect({ latest, version }).toMatchObject({ latest: { action: 'opened' }, version: 1 });
    expect(aWindow({ countMode: 'working' })).toMatchObject({ lastDay: '2021-07-26', countMode: 'working' });
  });
});

describe('The days of any window', () => {
  it('come one after the other, and each is known by its number', () => {
    fc.assert(
      fc.property(spans, modes, fc.nat(), (span, mode, nth) => {
        const working = new WorkingCalendar({ editions: editionsAsOf(span.inauguratedOn) });
        const n = (nth % span.length) + 1;
        const day = dayOf(span, mode, n, working);

        expect(dayNoOn(span, mode, day, working)).toBe(n);
        expect(dayNoOn(span, mode, addDays(day, -1), working)).toBeLessThan(n);
        if (mode === 'working') expect(working.isWorked(day)).toBe(true);
      }),
    );
  });

  it('are as many as it has, and never more', () => {
    fc.assert(
      fc.property(spans, modes, fc.nat(1_000), (span, mode, after) => {
        const working = new WorkingCalendar({ editions: editionsAsOf(span.inauguratedOn) });
        const { lastDay } = countsOf(span, span.inauguratedOn)[mode];

        expect(dayNoOn(span, mode, addDays(lastDay, after), working)).toBe(span.length);
      }),
    );
  });

  it('leave as many before the middle as after it, or one more', () => {
    fc.assert(
      fc.property(spans, modes, (span, mode) => {
        const working = new WorkingCalendar({ editions: editionsAsOf(span.inauguratedOn) });
        const midpoint = dayNoOn(span, mode, countsOf(span, span.inauguratedOn)[mode].midpointOn, working);

        expect([span.length - midpoint, span.length - midpoint + 1]).toContain(midpoint);
      }),
    );
  });

  it('that are worked never end before those of the calendar', () => {
    fc.assert(
      fc.property(spans, (span) => {
        const { calendar, working } = countsOf(span, span.inauguratedOn);
        expect(working.lastDay >= calendar.lastDay).toBe(true);
      }),
    );
  });
});

describe('Time', () => {
  it('starts, halves and ends each window once and in order, however late the loop comes, in every zone', () => {
    fc.assert(
      fc.property(spans, modes, fc.constantFrom('33.16', '52.08', '91.71'), fc.nat(30 * 86_400_000), (span, countMode, region, late) => {
        const window = aWindow({ ...span, countMode }, region);

        expect(live(window, new Date('2100-01-01T00:00:00Z'), late).slice(0, 5)).toEqual(['start', 'midpoint', 'end', 'remind', 'remind']);
        expect(window.status).toBe('ended');
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['WIB', '33.16', '2021-12-31T17:00:00Z', '2022-04-10T17:00:00Z'],
    ['WITA', '52.08', '2021-12-31T16:00:00Z', '2022-04-10T16:00:00Z'],
    ['WIT', '91.71', '2021-12-31T15:00:00Z', '2022-04-10T15:00:00Z'],
  ])('begins and ends at midnight of the region: %s', (_, region, begins, ends) => {
    const window = aWindow({ inauguratedOn: '2022-01-01', length: 100 }, region);

    expect(window.stepAt).toEqual(new Date(begins));
    live(window, new Date(begins));
    expect(window).toMatchObject({ status: 'running', step: 'midpoint' });
    live(window, new Date(new Date(ends).getTime() - 1));
    expect(window).toMatchObject({ status: 'running', step: 'end', stepAt: new Date(ends) });
    live(window, new Date(ends));
    expect(window.status).toBe('ended');
  });

  it('says which day it is, and what is left undecided', () => {
    const window = aWindow();
    live(window, new Date('2021-04-17T00:00:00Z'));

    const ended = window.pass([undecided], new Date('2021-06-04T17:00:00Z'));

    expect(ended).toMatchObject({ step: 'end', fact: { sequence: 4, dayNo: 99, undecided: [undecided] } });
    expect(window.stepAt).toEqual(new Date('2021-06-12T00:30:00Z'));
  });

  it('tells the middle at half past seven of its day', () => {
    const window = aWindow();
    live(window, new Date('2021-02-26T00:00:00Z'));

    expect(window.stepAt).toEqual(new Date('2021-04-16T00:30:00Z'));
    expect(window.pass([], new Date('2021-04-16T00:30:00Z'))).toMatchObject({ step: 'midpoint', fact: { dayNo: 50 } });
  });
});

describe('The way of counting', () => {
  const at = new Date('2021-03-29T06:00:00Z');

  it('is set with a reason, and both ends are told', () => {
    const window = aWindow();

    expect(window.setCountMode('working', 'Rapat 29 Maret.', at)).toMatchObject({
      ...{ sequence: 2, countMode: 'working', formerMode: 'calendar', formerLastDay: '2021-06-04', lastDay: '2021-07-26' },
      ...{ lastCalendarDay: '2021-06-04', lastWorkingDay: '2021-07-26', reason: 'Rapat 29 Maret.' },
    });
    expect(window.latest).toEqual({ action: 'count-mode-set', at, reason: 'Rapat 29 Maret.' });
  });

  it('moves the middle and the end that are still to come', () => {
    const window = aWindow();
    live(window, at);

    window.setCountMode('working', 'x', at);

    expect(window).toMatchObject({ midpointOn: '2021-05-10', step: 'midpoint', stepAt: new Date('2021-05-10T00:30:00Z') });
    live(window, new Date('2021-07-26T16:59:59Z'));
    expect(window).toMatchObject({ status: 'running', step: 'end', stepAt: new Date('2021-07-26T17:00:00Z') });
  });

  it('moves what is still to come, and announces nothing twice', () => {
    fc.assert(
      fc.property(spans, modes, fc.nat(600), (span, countMode, after) => {
        const window = aWindow({ ...span, countMode });
        const day = addDays(span.inauguratedOn, after);
        const seen = live(window, new Date(`${day}T00:00:00Z`));
        fc.pre(window.status !== 'ended');

        try {
          window.setCountMode(countMode === 'working' ? 'calendar' : 'working', 'x', new Date(`${day}T00:00:00Z`));
        } catch (error) {
          expect(error).toBeInstanceOf(WindowCountsSo);
        }

        expect([...seen, ...live(window, new Date('2100-01-01T00:00:00Z'))].slice(0, 4)).toEqual(['start', 'midpoint', 'end', 'remind']);
      }),
      { numRuns: 50 },
    );
  });

  it('is not set to what it is', () => {
    expect(() => aWindow().setCountMode('calendar', 'x', at)).toThrow(WindowCountsSo);
  });

  it('may be counted anew once a decree has moved holidays in it', () => {
    // The third edition of 2021 moved the Islamic new year from 10 to 11 August.
    const window = aWindow({ countMode: 'working', inauguratedOn: '2021-08-02', length: 7 });
    expect(window.lastDay).toBe('2021-08-11');

    expect(window.setCountMode('working', 'SKB baru', new Date('2021-08-03T00:00:00Z'))).toMatchObject({ lastDay: '2021-08-10' });
  });

  it('stays when the window is over', () => {
    const window = aWindow();
    live(window, new Date('2021-06-05T00:00:00Z'));

    expect(() => window.setCountMode('working', 'x', new Date('2021-06-05T00:00:00Z'))).toThrow(WindowOver);
  });
});

describe('The closing act', () => {
  const at = new Date('2021-06-07T02:00:00Z');
  const ended = () => {
    const window = aWindow();
    live(window, new Date('2021-06-05T00:00:00Z'));
    return window;
  };

  it('needs every program decided on', () => {
    const window = ended();

    expect(() => window.close([undecided], NONE, 'sekretariat', at)).toThrow(ProgramsUndecided);
    expect(window.status).toBe('ended');
  });

  it('ends the reminders', () => {
    const window = ended();

    expect(window.close([], { closed: 7, extended: 1, handedOver: 1, carriedOver: 0 }, 'sekretariat', at)).toMatchObject({
      ...{ sequence: 5, programsClosed: 7, programsExtended: 1, programsHandedOver: 1, closedBy: 'sekretariat' },
    });
    expect(window).toMatchObject({ status: 'closed', step: null, stepAt: null });
    expect(() => window.close([], NONE, 'sekretariat', at)).toThrow(WindowClosed);
  });

  it('comes after the last day', () => {
    expect(() => aWindow().close([], NONE, 'sekretariat', at)).toThrow(WindowNotEnded);
  });
});

describe('A window admits', () => {
  it('programs while it is not over', () => {
    const window = aWindow();
    expect(() => window.mustAdmitPrograms()).not.toThrow();

    live(window, new Date('2021-06-05T00:00:00Z'));
    expect(() => window.mustAdmitPrograms()).toThrow(WindowOver);
    window.close([], NONE, 'x', new Date('2021-06-05T00:00:00Z'));
    expect(() => window.mustAdmitPrograms()).toThrow(WindowClosed);
  });

  it('five priorities where it may have five (K1)', () => {
    const window = aWindow({ maxPriorities: 5 });

    expect(() => window.mustAdmitPriority(4)).not.toThrow();
    expect(() => window.mustAdmitPriority(5)).toThrow(TooManyPriorities);
    expect(() => aWindow().mustAdmitPriority(1_000)).not.toThrow();
  });

  it('no inauguration that nobody can mean', () => {
    expect(() => aWindow({ inauguratedOn: '3000-01-01' })).toThrow(InaugurationTooFar);
  });

  it('a day number by the date of the region', () => {
    const at = new Date('2021-03-28T17:00:00Z');
    expect(aWindow().dayNoOn(localDateOf(at, timeZoneOf('33.16')))).toBe(32);
  });
});
