import { ASSIGNMENT_STATUSES, type EscalationStep } from '@rakor/contracts';
import { localDateOf } from '@rakor/kernel';
import fc from 'fast-check';
import { anAssignment } from '../assignment/assignment.builder.js';
import { aLadderOf, anOwner, aRegister, calendarAsOf } from './escalation.builder.js';
import { route } from './route.js';
import { turnOf } from './turn.js';

const START = Date.UTC(2023, 0, 30, 4);
const dueOn = fc.option(
  fc.integer({ min: -10, max: 90 }).map((n) => new Date(START + n * 86_400_000).toISOString().slice(0, 10)),
  { freq: 4 },
);
/** What may happen: the assignment moves, its due date moves, or nothing but time goes by, for minutes or for months. */
const happenings = fc.array(
  fc.record({
    minutes: fc.oneof(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 200_000 })),
    change: fc.option(fc.record({ status: fc.constantFrom(...ASSIGNMENT_STATUSES), dueOn })),
  }),
  { maxLength: 25 },
);
const registers = fc.boolean().map((vacant) => ({
  owner: anOwner(vacant ? { head: null } : {}),
  addressee: aRegister(vacant ? { sekda: null } : {}),
  issuer: aRegister(),
}));
const ALL: readonly EscalationStep[] = ['due-in-3-days', 'due-tomorrow', 'due-today', 'late-1-day', 'late-3-days', 'late-7-days'];
const UP: readonly EscalationStep[] = ['late-1-day', 'late-3-days', 'late-7-days'];

describe('Whatever happens to an assignment, and whenever the service looks', () => {
  it('it has exactly one next step while it is open and has a due date, and none otherwise', () => {
    fc.assert(
      fc.property(happenings, dueOn, registers, (all, first, found) => {
        const assignment = anAssignment({ dueOn: first, issuedAt: new Date(START) });
        const escalation = aLadderOf(assignment);
        let [now, versions] = [START, 0];
        for (const { minutes, change } of all) {
          now += minutes * 60_000;
          const at = new Date(now);
          const calendar = calendarAsOf(at);
          for (let steps = 0; isDue(escalation, at); steps++) {
            expect(steps).toBeLessThan(6);
            const coming = escalation.coming(assignment, at, calendar);
            const facts = escalation.climb(assignment, coming, route(coming.sought, found), at, calendar);
            for (const { fact } of facts) expect(fact.sequence).toBe(++versions);
          }
          if (change) escalation.follow(Object.assign(assignment, change), at, calendar);
          const counted = turnOf(assignment.status) !== 'nobody' && assignment.dueOn !== null;
          expect([escalation.step !== null, escalation.stepAt !== null]).toEqual([counted, counted]);
          expect(escalation.version).toBe(versions);
        }
      }),
    );
  });

  it('no step up is left out or told twice, however seldom it looks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40_000 }), { minLength: 1, maxLength: 30 }), (pauses) => {
        const assignment = anAssignment({ dueOn: '2023-03-16', status: 'acknowledged' });
        const escalation = aLadderOf(assignment);
        const told: EscalationStep[] = [];
        let now = START;
        for (const minutes of pauses) {
          const at = new Date((now += minutes * 60_000));
          while (isDue(escalation, at)) {
            const coming = escalation.coming(assignment, at, calendarAsOf(at));
            const found = { owner: anOwner(), addressee: aRegister(), issuer: aRegister() };
            escalation.climb(assignment, coming, route(coming.sought, found), at, calendarAsOf(at));
            told.push(...coming.overtaken.map(({ step }) => step), coming.step);
          }
        }
        expect(told.filter((step) => UP.includes(step))).toEqual(UP.slice(0, told.filter((step) => UP.includes(step)).length));
        const once = told.filter((step) => step !== 'late-another-week');
        expect(new Set(once).size).toBe(once.length);
      }),
    );
  });
});

describe('Whenever a region closes days and opens them again', () => {
  const START_DAY = Date.UTC(2023, 2, 1);
  const day = fc.integer({ min: 0, max: 40 }).map((n) => new Date(START_DAY + n * 86_400_000).toISOString().slice(0, 10));
  /** Some minutes go by, then a day is closed, or opened where it was. */
  const changes = fc.array(fc.record({ minutes: fc.integer({ min: 0, max: 6_000 }), date: day }), { minLength: 1, maxLength: 25 });
  const assignment = () => anAssignment({ dueOn: '2023-03-16', issuedAt: new Date(START) });

  it('what is to come falls on days that are worked, there is one of it, and nothing is left out or told twice', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const one = assignment();
        const escalation = aLadderOf(one);
        const closed = new Set<string>();
        const told: EscalationStep[] = [];
        let now = START;
        const climb = (at: Date, calendar: ReturnType<typeof calendarAsOf>) => {
          while (isDue(escalation, at)) {
            const coming = escalation.coming(one, at, calendar);
            escalation.climb(
              one,
              coming,
              route(coming.sought, { owner: anOwner(), addressee: aRegister(), issuer: aRegister() }),
              at,
              calendar,
            );
            told.push(...coming.overtaken.map(({ step }) => step), coming.step);
          }
        };
        for (const { minutes, date } of all) {
          const at = new Date((now += minutes * 60_000));
          climb(at, calendarAsOf(at, closed));
          if (!closed.delete(date)) closed.add(date);
          const calendar = calendarAsOf(at, closed);
          escalation.replan(one, at, calendar);
          for (const instant of [escalation.stepAt, escalation.acknowledgeBy])
            if (instant !== null && instant > at) expect(calendar.isWorked(localDateOf(instant, 'Asia/Jakarta'))).toBe(true);
          expect([escalation.step, escalation.stepAt]).not.toContain(null);
        }
        const end = new Date('2023-04-20T00:00:00Z');
        climb(end, calendarAsOf(end, closed));
        const once = told.filter((step) => step !== 'late-another-week');
        expect(new Set(once).size).toBe(once.length);
        expect(once.filter((step) => step !== 'unacknowledged')).toEqual(ALL);
        expect(once).toContain('unacknowledged');
      }),
    );
  });

  it('a calendar that says the same moves nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), (minutes) => {
        const one = assignment();
        const escalation = aLadderOf(one);
        const at = new Date(START + minutes * 60_000);
        while (isDue(escalation, at)) {
          const coming = escalation.coming(one, at, calendarAsOf(at));
          escalation.climb(
            one,
            coming,
            route(coming.sought, { owner: anOwner(), addressee: aRegister(), issuer: aRegister() }),
            at,
            calendarAsOf(at),
          );
        }
        expect(escalation.replan(one, at, calendarAsOf(at))).toBe(false);
      }),
    );
  });
});

function isDue({ stepAt, acknowledgeBy }: ReturnType<typeof aLadderOf>, at: Date): boolean {
  return (stepAt !== null && stepAt <= at) || (acknowledgeBy !== null && acknowledgeBy <= at);
}
