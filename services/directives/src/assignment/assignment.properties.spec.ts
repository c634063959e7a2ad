import type { AssignmentStatus } from '@rakor/contracts';
import { DomainError, newId } from '@rakor/kernel';
import fc from 'fast-check';
import { anAssignment, dinkes, secretariat } from './assignment.builder.js';
import type { Actor, Assignment } from './assignment.js';

const at = new Date('2023-02-06T03:00:00Z');

const verbs = {
  acknowledge: (assignment: Assignment, by: Actor) => assignment.acknowledge(by, at),
  report: (assignment: Assignment, by: Actor) => assignment.report({ id: newId(), summary: 'Selesai.', evidence: [] }, by, at),
  verify: (assignment: Assignment, by: Actor) => assignment.verify(by, at),
  return: (assignment: Assignment, by: Actor) => assignment.return('Belum.', by, at),
  close: (assignment: Assignment, by: Actor) => assignment.close(by, at),
};
type Verb = keyof typeof verbs;

/** The picture of the state machine (domain §4.7), drawn a second time. */
const ALLOWED: Record<AssignmentStatus, Partial<Record<Verb, AssignmentStatus>>> = {
  issued: { acknowledge: 'acknowledged' },
  acknowledged: { report: 'reported' },
  reported: { verify: 'verified', return: 'returned' },
  returned: { report: 'reported' },
  verified: { close: 'closed' },
  closed: {},
};

const steps = fc.array(
  fc.record({
    verb: fc.constantFrom<Verb>('acknowledge', 'report', 'verify', 'return', 'close'),
    by: fc.constantFrom(dinkes, secretariat, { ...secretariat, actorId: dinkes.actorId }, { ...dinkes, organisation: 'disdik' }),
  }),
  { maxLength: 25 },
);

describe('Whatever anybody tries', () => {
  it('an assignment moves along its picture only, by one version and one event a step', () => {
    fc.assert(
      fc.property(steps, (tries) => {
        const assignment = anAssignment();
        for (const { verb, by } of tries) {
          const before = { status: assignment.status, version: assignment.version };
          try {
            const fact = verbs[verb](assignment, by);
            expect(assignment.status).toBe(ALLOWED[before.status][verb]);
            expect(assignment.version).toBe(before.version + 1);
            expect(fact.sequence).toBe(assignment.version);
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError);
            expect({ status: assignment.status, version: assignment.version }).toEqual(before);
          }
        }
      }),
    );
  });

  it('no report is judged by the one who made it', () => {
    fc.assert(
      fc.property(steps, (tries) => {
        const assignment = anAssignment();
        let reporter: Actor | undefined;
        for (const { verb, by } of tries) {
          try {
            verbs[verb](assignment, by);
          } catch {
            continue;
          }
          if (verb === 'report') reporter = by;
          if (verb === 'verify' || verb === 'return') expect(by.actorId).not.toBe(reporter?.actorId);
        }
      }),
    );
  });

  it('nothing leads out of closed', () => {
    fc.assert(
      fc.property(steps, (tries) => {
        const assignment = anAssignment({ status: 'closed', version: 4 });
        for (const { verb, by } of tries) expect(() => verbs[verb](assignment, by)).toThrow();
      }),
    );
  });
});
