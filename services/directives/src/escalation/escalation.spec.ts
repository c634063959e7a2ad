import type { AssignmentEscalatedV1, AssignmentRemindedV1, EscalationFallbackUsedV1 } from '@rakor/contracts';
import { anAssignment } from '../assignment/assignment.builder.js';
import type { Assignment } from '../assignment/assignment.js';
import { aLadderOf, anOwner, aRegister, calendarAsOf } from './escalation.builder.js';
import type { Escalation } from './escalation.js';
import { route } from './route.js';

type Told = AssignmentRemindedV1 & AssignmentEscalatedV1 & EscalationFallbackUsedV1;

/** Lamongan, Monday 30 January 2023, 11:00; due on Thursday 16 March. */
const dated = (overrides: Partial<Assignment> = {}) => anAssignment({ dueOn: '2023-03-16', ...overrides });
const registers = (owner = anOwner()) => ({ owner, addressee: aRegister(), issuer: aRegister() });

/** Takes what is due at an instant, one step after the other. */
function climbAt(escalation: Escalation, assignment: Assignment, instant: string, found = registers()): Told[] {
  const at = new Date(instant);
  const calendar = calendarAsOf(at);
  const told: Told[] = [];
  for (;;) {
    const { stepAt, acknowledgeBy: term } = escalation;
    if (!(stepAt && stepAt <= at) && !(term && term <= at)) return told;
    const coming = escalation.coming(assignment, at, calendar);
    const facts = escalation.climb(assignment, coming, route(coming.sought, found), at, calendar);
    told.push(...facts.map(({ fact }) => fact as Told));
  }
}
const follow = (escalation: Escalation, assignment: Assignment, at: string) =>
  escalation.follow(assignment, new Date(at), calendarAsOf(new Date(at)));
const stepsOf = (told: Told[]) => told.map(({ step, recipient }) => `${step}: ${recipient}`);

describe('The ladder of an assignment', () => {
  it('reminds the owner, then goes up, each step once', () => {
    const assignment = dated({ status: 'acknowledged' });
    const escalation = aLadderOf(assignment);
    const days = Array.from({ length: 60 }, (_, n) => new Date(Date.UTC(2023, 1, 20, 2) + n * 86_400_000).toISOString());

    const told = days.flatMap((day) => climbAt(escalation, assignment, day));

    expect(stepsOf(told)).toEqual([
      'due-in-3-days: owner',
      'due-tomorrow: owner',
      'due-today: owner',
      'late-1-day: head',
      'late-3-days: sekda',
      'late-7-days: leader-brief',
      ...Array.from({ length: 3 }, () => 'late-another-week: leader-brief'),
    ]);
    expect(told.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('says whose it is, what is due, and who is told', () => {
    const assignment = dated({ status: 'acknowledged' });
    const escalation = aLadderOf(assignment);

    const [told] = climbAt(escalation, assignment, '2023-03-13T00:30:00Z');

    expect(told).toMatchObject({
      ...{
        escalationId: escalation.id,
        sequence: 1,
        assignmentId: assignment.id,
        directiveNumber: assignment.number,
        organisationCode: 'dinkes',
      },
      ...{ step: 'due-in-3-days', plannedAt: '2023-03-13T00:30:00.000Z', remindedAt: '2023-03-13T00:30:00.000Z', urgent: false },
      ...{ text: assignment.text, dueOn: '2023-03-16', recipientOrganisationCode: 'dinkes', position: 'Kepala Dinas Kesehatan' },
    });
  });

  it('marks what is due tomorrow at the issue as urgent, and tells it at once (B6)', () => {
    const assignment = dated({ dueOn: '2023-01-31' });
    const escalation = aLadderOf(assignment);

    expect(climbAt(escalation, assignment, '2023-01-30T04:00:00Z')).toMatchObject([{ step: 'due-tomorrow', urgent: true }]);
    expect(escalation).toMatchObject({ step: 'due-today', stepAt: new Date('2023-01-31T00:30:00Z') });
  });

  it('tells the head of who has not acknowledged in time, with or without a due date', () => {
    const assignment = anAssignment();
    const escalation = aLadderOf(assignment);

    const told = climbAt(escalation, assignment, '2023-02-01T00:00:00Z');

    expect(told).toMatchObject([{ step: 'unacknowledged', recipient: 'head', plannedAt: '2023-01-31T09:00:00.000Z', dueOn: null }]);
    expect(climbAt(escalation, assignment, '2024-02-01T00:00:00Z')).toEqual([]);
  });

  it('asks no more for an acknowledgement that has come', () => {
    const assignment = dated();
    const escalation = aLadderOf(assignment);
    follow(escalation, Object.assign(assignment, { status: 'acknowledged' }), '2023-01-30T05:00:00Z');

    expect(climbAt(escalation, assignment, '2023-03-01T00:00:00Z')).toEqual([]);
  });

  it('reminds those who verify while a report waits: the addressee has done its part', () => {
    const assignment = dated({ status: 'reported' });
    const escalation = aLadderOf(assignment);

    const told = ['2023-03-15T01:00:00Z', '2023-03-17T01:00:00Z', '2023-03-20T01:00:00Z'].flatMap((at) =>
      climbAt(escalation, assignment, at),
    );

    expect(stepsOf(told)).toEqual(['due-tomorrow: verifier', 'due-today: verifier', 'late-1-day: verifier', 'late-3-days: sekda']);
    expect(told[2]?.remindedAt).toBe('2023-03-17T01:00:00.000Z');
  });

  it('is over with the assignment', () => {
    const assignment = dated();
    const escalation = aLadderOf(assignment);
    follow(escalation, Object.assign(assignment, { status: 'closed' }), '2023-02-01T05:00:00Z');

    expect(escalation).toMatchObject({ dueOn: null, step: null, stepAt: null, acknowledgeBy: null });
  });

  it('begins anew for another due date, and goes on as it was for anything else', () => {
    const assignment = dated({ status: 'acknowledged' });
    const escalation = aLadderOf(assignment);
    climbAt(escalation, assignment, '2023-03-15T03:00:00Z');
    follow(escalation, Object.assign(assignment, { status: 'reported' }), '2023-03-15T04:00:00Z');
    expect(escalation.step).toBe('due-today');

    follow(escalation, Object.assign(assignment, { dueOn: '2023-03-30' }), '2023-03-15T05:00:00Z');

    expect(escalation).toMatchObject({ step: 'due-in-3-days', stepAt: new Date('2023-03-27T01:00:00Z'), version: 1 });
  });
});

describe('After a pause', () => {
  it('what is for one person is told as one, and everybody above by himself', () => {
    const assignment = dated({ status: 'acknowledged' });
    const escalation = aLadderOf(assignment);

    const told = climbAt(escalation, assignment, '2023-03-29T03:00:00Z');

    expect(stepsOf(told)).toEqual(['due-today: owner', 'late-1-day: head', 'late-3-days: sekda', 'late-7-days: leader-brief']);
    expect(told[0]?.overtaken).toEqual([
      { step: 'due-in-3-days', plannedAt: '2023-03-13T00:30:00.000Z' },
      { step: 'due-tomorrow', plannedAt: '2023-03-15T00:30:00.000Z' },
    ]);
    expect(told[1]?.overtaken).toBeUndefined();
  });

  it('of a year the leader’s brief has one line of it, not fifty', () => {
    const assignment = dated({ status: 'acknowledged' });
    const escalation = aLadderOf(assignment);

    const told = climbAt(escalation, assignment, '2024-03-16T03:00:00Z');

    expect(told).toHaveLength(4);
    expect(told[3]).toMatchObject({ step: 'late-another-week', plannedAt: '2024-03-14T01:00:00.000Z' });
    expect(told[3]?.overtaken).toHaveLength(51);
  });
});

describe('A step that finds nobody', () => {
  it('is told to the next, after an event that says so', () => {
    const assignment = dated({ status: 'acknowledged' });
    const escalation = aLadderOf(assignment);
    climbAt(escalation, assignment, '2023-03-16T03:00:00Z');

    const told = climbAt(escalation, assignment, '2023-03-17T03:00:00Z', registers(anOwner({ head: null })));

    expect(told).toMatchObject([
      {
        ...{ sequence: 2, step: 'late-1-day', instead: 'sekda', insteadRegion: '35.24' },
        unreached: [{ recipient: 'head', region: '35.24', cause: 'no-such-position' }],
      },
      { sequence: 3, step: 'late-1-day', recipient: 'sekda', escalatedAt: '2023-03-17T03:00:00.000Z' },
    ]);
  });
});
