import type { AssignmentStatus } from '@rakor/contracts';
import { DomainError, newId } from '@rakor/kernel';
import fc from 'fast-check';
import { anAssignment, dinkes, secretariat } from './assignment.builder.js';
import type { Assignment } from './assignment.js';
import type { Actor } from './assignment.state.js';
import { ENDED } from './assignment.steps.js';

const at = new Date('2023-02-06T03:00:00Z');

const dpmptsp = { organisationId: newId(), organisationCode: 'dpmptsp', organisationName: 'DPMPTSP', organisationClass: 'opd' } as const;
const receiver: Actor = { ...dinkes, actorId: 'staf-dpmptsp', organisation: 'dpmptsp' };

const verbs = {
  acknowledge: (assignment: Assignment, by: Actor) => assignment.acknowledge(by, at),
  ask: (assignment: Assignment, by: Actor) => assignment.askClarification('Apa?', by, at),
  answer: (assignment: Assignment, by: Actor) => assignment.answerClarification('Itu.', by, at),
  progress: (assignment: Assignment, by: Actor) => assignment.claimProgress({ claimedPercent: 60, note: 'Jalan.' }, by, at),
  report: (assignment: Assignment, by: Actor) =>
    assignment.report({ id: newId(), summary: 'Selesai.', evidence: [], claimedPercent: 90 }, by, at),
  verify: (assignment: Assignment, by: Actor) => assignment.verify(70, by, at),
  return: (assignment: Assignment, by: Actor) => assignment.return('Belum.', by, at),
  close: (assignment: Assignment, by: Actor) => assignment.close(by, at),
  block: (assignment: Assignment, by: Actor) => assignment.block(newId(), by, at),
  unblock: (assignment: Assignment, by: Actor) => assignment.unblock(newId(), by, at),
  askTime: (assignment: Assignment, by: Actor) =>
    assignment.requestExtension({ dueOn: dayAfter(assignment.dueOn), reason: 'Lelang.' }, by, at),
  grantTime: (assignment: Assignment, by: Actor) => assignment.grantExtension(by, at),
  denyTime: (assignment: Assignment, by: Actor) => assignment.denyExtension('Tidak.', by, at),
  moveDue: (assignment: Assignment, by: Actor) => assignment.moveDue('2023-02-09', 'calendar-revised', by, at),
  offer: (assignment: Assignment, by: Actor) => assignment.offerTransfer(dpmptsp, 'Bukan urusan kami.', by, at),
  withdraw: (assignment: Assignment, by: Actor) => assignment.withdrawTransfer('Kami sendiri.', by, at),
  refuse: (assignment: Assignment, by: Actor) => assignment.refuseTransfer('Juga bukan kami.', by, at),
  take: (assignment: Assignment, by: Actor) => assignment.acceptTransfer(newId(), by, at),
  decline: (assignment: Assignment, by: Actor) => assignment.decline('Tidak.', by, at),
  waive: (assignment: Assignment, by: Actor) => assignment.waive('Tidak perlu.', by, at),
  cancel: (assignment: Assignment, by: Actor) => assignment.cancel('Batal.', by, at),
  supersede: (assignment: Assignment, by: Actor) => assignment.supersede({ id: newId(), number: 'ARH/35.24/2023/00009' }, by, at),
};
type Verb = keyof typeof verbs;

function dayAfter(day: string | null): string {
  return new Date(Date.parse(day ?? '') + 24 * 3_600_000).toISOString().slice(0, 10);
}

const ENDS = { waive: 'waived', cancel: 'cancelled', supersede: 'superseded' } as const;
const SIDE = { grantTime: 'stays', denyTime: 'stays', moveDue: 'stays', withdraw: 'stays', refuse: 'stays' } as const;
const OWING = { askTime: 'stays', offer: 'stays', take: 'transferred', ...SIDE, ...ENDS } as const;
/** The picture of the state machine (domain §4.7), drawn a second time. */
const ALLOWED: Record<AssignmentStatus, Partial<Record<Verb, AssignmentStatus | 'back' | 'stays'>>> = {
  issued: { acknowledge: 'acknowledged', ask: 'clarification-needed', decline: 'declined', ...OWING },
  'clarification-needed': { answer: 'back', decline: 'declined', ...OWING },
  acknowledged: {
    block: 'blocked',
    ask: 'clarification-needed',
    progress: 'in-progress',
    report: 'reported',
    decline: 'declined',
    ...OWING,
  },
  'in-progress': { block: 'blocked', progress: 'in-progress', report: 'reported', decline: 'declined', ...OWING },
  blocked: { unblock: 'back', ...OWING },
  reported: { verify: 'verified', return: 'returned', ...SIDE, ...ENDS },
  returned: { block: 'blocked', progress: 'in-progress', report: 'reported', ...OWING },
  verified: { close: 'closed', ...SIDE, ...ENDS },
  closed: {},
  declined: {},
  waived: {},
  transferred: {},
  cancelled: {},
  superseded: {},
};

// What ends everything is tried less often, so that the way goes on.
const verb = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom<Verb>('acknowledge', 'ask', 'answer', 'progress', 'report', 'verify', 'return', 'block', 'unblock'),
  },
  { weight: 3, arbitrary: fc.constantFrom<Verb>('askTime', 'grantTime', 'denyTime', 'moveDue') },
  { weight: 2, arbitrary: fc.constantFrom<Verb>('offer', 'withdraw', 'refuse', 'take') },
  { weight: 1, arbitrary: fc.constantFrom<Verb>('close', 'decline', 'waive', 'cancel', 'supersede') },
);
const steps = fc.array(
  fc.record({
    verb,
    by: fc.constantFrom(dinkes, secretariat, { ...secretariat, actorId: dinkes.actorId }, { ...dinkes, organisation: 'disdik' }, receiver),
  }),
  { maxLength: 40 },
);
const due = { dueOn: '2023-02-10', originalDueOn: '2023-02-10' };
const aRequest = () => anAssignment({ mode: 'request', ...due });

describe('From each status', () => {
  const reporter = { subject: dinkes.actorId, region: dinkes.region, organisation: 'dinkes' };
  const wish = { dueOn: '2023-02-20', reason: 'Lelang.', requestedBy: 'staf-dinkes', requestedAt: at.toISOString() };
  const offer = { ...dpmptsp, reason: 'Bukan urusan kami.', offeredBy: 'staf-dinkes', offeredAt: at.toISOString(), receivedId: null };
  /** Where a verb leads whoever may do it, with all that it needs at hand; undefined where nobody may. */
  const led = (status: AssignmentStatus, verb: Verb): AssignmentStatus | undefined => {
    const state = { status, resumes: 'in-progress', mode: 'request', reporter, reportId: newId(), claimedPercent: 90 } as const;
    const side = { ...(verb !== 'askTime' && { extension: wish }), ...(verb !== 'offer' && { transfer: offer }) };
    for (const by of [dinkes, secretariat, receiver]) {
      const assignment = anAssignment({ ...state, ...side, ...due });
      try {
        verbs[verb](assignment, by);
        return assignment.status;
      } catch (error) {
        expect(error).toBeInstanceOf(DomainError);
      }
    }
    return undefined;
  };

  it.each(Object.keys(ALLOWED) as AssignmentStatus[])('each step leads where the picture says, or nowhere: %s', (status) => {
    const targetOf = (to: AssignmentStatus | 'back' | 'stays' | undefined) =>
      to === 'back' ? 'in-progress' : to === 'stays' ? status : to;
    for (const verb of Object.keys(verbs) as Verb[]) expect([verb, led(status, verb)]).toEqual([verb, targetOf(ALLOWED[status][verb])]);
  });
});

describe('Whatever anybody tries', () => {
  it('an assignment moves along its picture only, by one version, one event and one entry in the history a step', () => {
    fc.assert(
      fc.property(steps, (tries) => {
        const assignment = aRequest();
        let interrupted: AssignmentStatus = 'issued';
        for (const { verb, by } of tries) {
          const { latest: _, ...before } = { ...assignment };
          try {
            const fact = verbs[verb](assignment, by);
            if (fact === null) {
              expect(assignment).toMatchObject(before);
              continue;
            }
            const to = ALLOWED[before.status][verb];
            expect(assignment.status).toBe(to === 'back' ? interrupted : to === 'stays' ? before.status : to);
            expect(assignment.version).toBe(before.version + 1);
            expect(fact.sequence).toBe(assignment.version);
            expect(assignment.latest).toMatchObject({ by, at });
            if (verb === 'ask' || verb === 'block') interrupted = before.status;
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError);
            expect(assignment).toMatchObject(before);
          }
        }
      }),
    );
  });

  it('no more is verified than was claimed, and no claim touches what is verified', () => {
    fc.assert(
      fc.property(steps, (tries) => {
        const assignment = aRequest();
        for (const { verb, by } of tries) {
          const { verifiedPercent } = assignment;
          try {
            verbs[verb](assignment, by);
          } catch {
            continue;
          }
          if (verb === 'verify') expect(assignment.verifiedPercent).toBeLessThanOrEqual(assignment.claimedPercent ?? 0);
          else expect(assignment.verifiedPercent).toBe(verifiedPercent);
        }
      }),
    );
  });

  it('the original due date stays, the present one moves only later or with the calendar, and every extension is counted', () => {
    fc.assert(
      fc.property(steps, (tries) => {
        const assignment = aRequest();
        for (const { verb, by } of tries) {
          const { dueOn, extensions } = assignment;
          try {
            verbs[verb](assignment, by);
          } catch {
            continue;
          }
          expect(assignment.originalDueOn).toBe(due.originalDueOn);
          expect(assignment.extensions).toBe(extensions + (verb === 'grantTime' ? 1 : 0));
          expect(assignment.extensions).toBeLessThanOrEqual(2); // no leader is among them
          if (verb === 'grantTime') expect(assignment.dueOn?.localeCompare(dueOn ?? '')).toBe(1);
          else expect(assignment.dueOn).toBe(verb === 'moveDue' && extensions === 0 ? '2023-02-09' : dueOn);
        }
      }),
    );
  });

  it('no report is judged by the one who made it', () => {
    fc.assert(
      fc.property(steps, (tries) => {
        const assignment = aRequest();
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

  it.each(ENDED)('nothing leads out of %s', (status) => {
    fc.assert(
      fc.property(steps, (tries) => {
        const assignment = anAssignment({ status, mode: 'request', version: 4 });
        for (const { verb, by } of tries) expect(() => verbs[verb](assignment, by)).toThrow();
      }),
    );
  });
});
