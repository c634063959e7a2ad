import { ASSIGNMENT_STATUSES, type EscalationStep } from '@rakor/contracts';
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

function isDue({ stepAt, acknowledgeBy }: ReturnType<typeof aLadderOf>, at: Date): boolean {
  return (stepAt !== null && stepAt <= at) || (acknowledgeBy !== null && acknowledgeBy <= at);
}
