import { newId } from '@rakor/kernel';
import { receivedFrom } from './accept-transfer/received.js';
import { anAssignment, anAssignmentOfGovernment, dinkes, secretariat } from './assignment.builder.js';
import {
  AssignmentEnded,
  AssignmentNotReady,
  NotTheAddressee,
  NotTheReceiver,
  NoTransferOffered,
  TransferPending,
  TransferToItself,
} from './assignment.errors.js';
import type { Assignment } from './assignment.js';
import type { Actor } from './assignment.state.js';
import { ENDED } from './assignment.steps.js';

const at = new Date('2023-02-06T03:00:00Z');
const bpn = {
  organisationId: newId(),
  organisationCode: 'bpn',
  organisationName: 'BPN Lamongan',
  organisationClass: 'vertical-agency',
} as const;
const receiver: Actor = { ...dinkes, actorId: 'staf-bpn', organisation: 'bpn' };
const offered = (overrides: Partial<Assignment> = {}) => {
  const assignment = anAssignment(overrides);
  assignment.offerTransfer(bpn, 'Soal lahan.', dinkes, at);
  return assignment;
};

describe('Offering an assignment to another organisation', () => {
  it.each<[string, Actor]>([
    ['who has it', dinkes],
    ['who gave it', secretariat],
  ])('is for %s, and leaves it where it is', (_, by) => {
    const assignment = anAssignment({ status: 'in-progress' });

    expect(assignment.offerTransfer(bpn, 'Soal lahan.', by, at)).toMatchObject({
      sequence: 1,
      receiverCode: 'bpn',
      reason: 'Soal lahan.',
      offeredBy: by.actorId,
    });
    expect(assignment).toMatchObject({ status: 'in-progress', transfer: { organisationCode: 'bpn', receivedId: null } });
  });

  it('is not for the receiver, nor for anybody else', () => {
    expect(() => anAssignment().offerTransfer(bpn, 'x', receiver, at)).toThrow(NotTheAddressee);
  });

  it('goes to somebody else', () => {
    const assignment = anAssignment();

    expect(() => assignment.offerTransfer({ ...bpn, organisationId: assignment.organisationId }, 'x', dinkes, at)).toThrow(
      TransferToItself,
    );
  });

  it('goes to one at a time', () => expect(() => offered().offerTransfer(bpn, 'x', dinkes, at)).toThrow(TransferPending));

  it('comes too late for a report', () => {
    expect(() => anAssignment({ status: 'reported' }).offerTransfer(bpn, 'x', dinkes, at)).toThrow(AssignmentNotReady);
  });
});

describe('Taking an offer back', () => {
  it.each<[string, Actor]>([
    ['who has it', dinkes],
    ['who gave it', secretariat],
  ])('is for %s, and leaves it where it is', (_, by) => {
    const assignment = offered({ status: 'in-progress' });

    expect(assignment.withdrawTransfer('Kami kerjakan sendiri.', by, at)).toMatchObject({
      ...{ sequence: 2, receiverCode: 'bpn', reason: 'Kami kerjakan sendiri.', withdrawnBy: by.actorId },
    });
    expect(assignment).toMatchObject({ status: 'in-progress', transfer: null });
    expect(() => assignment.acceptTransfer(newId(), receiver, at)).toThrow(NoTransferOffered);
  });

  it('is not for the receiver, who refuses', () => {
    expect(() => offered().withdrawTransfer('x', receiver, at)).toThrow(NotTheAddressee);
  });

  it('needs an offer, and something that has not ended', () => {
    expect(() => anAssignment().withdrawTransfer('x', dinkes, at)).toThrow(NoTransferOffered);
    for (const status of ENDED) expect(() => anAssignment({ status }).withdrawTransfer('x', dinkes, at)).toThrow(AssignmentEnded);
  });
});

describe('The receiver', () => {
  it('refuses, and it stays where it is and may be offered again', () => {
    const assignment = offered();

    expect(assignment.refuseTransfer('Bukan kami.', receiver, at)).toMatchObject({
      sequence: 2,
      refusedBy: 'staf-bpn',
      receiverCode: 'bpn',
    });
    expect(assignment).toMatchObject({ status: 'issued', transfer: null });
    expect(assignment.offerTransfer(bpn, 'Mohon.', dinkes, at)).toMatchObject({ sequence: 3 });
  });

  it('accepts, and the one before has ended and knows its successor', () => {
    const assignment = offered({ dueOn: '2023-03-01' });
    const receivedId = newId();

    expect(assignment.acceptTransfer(receivedId, receiver, at)).toMatchObject({ sequence: 2, receivedId, dueOn: '2023-03-01' });
    expect(assignment).toMatchObject({ status: 'transferred', transfer: { receivedId } });
  });

  it('gets the same words and the same time, and begins at the beginning, spoken to by the verb of its class', () => {
    const given = offered({
      status: 'blocked',
      resumes: 'in-progress',
      dueOn: '2023-03-01',
      originalDueOn: '2023-02-01',
      extensions: 1,
      claimedPercent: 40,
    });
    const receivedId = newId();
    given.acceptTransfer(receivedId, receiver, at);

    expect(receivedFrom(given, at)).toMatchObject({
      ...{ id: receivedId, transferredFrom: given.id, transfer: null, version: 0, status: 'issued', resumes: null },
      ...{ text: given.text, dueOn: '2023-03-01', originalDueOn: '2023-02-01', extensions: 1, claimedPercent: null, acknowledgedAt: null },
      ...{ organisationCode: 'bpn', organisationClass: 'vertical-agency', mode: 'request' },
    });
  });

  it('of a regency’s share is one of the province, which then has it', () => {
    const given = anAssignmentOfGovernment();
    given.offerTransfer(bpn, 'x', { actorId: 'bupati', region: '36.04', role: 'leader' }, at);
    given.acceptTransfer(newId(), { ...receiver, region: '36' }, at);

    expect(receivedFrom(given, at)).toMatchObject({ region: '36', addresseeRegion: '36' });
  });
});

describe.each(['refuse', 'accept'] as const)('To %s', (verb) => {
  const answer = (assignment: Assignment, by: Actor) =>
    verb === 'refuse' ? assignment.refuseTransfer('x', by, at) : assignment.acceptTransfer(newId(), by, at);

  it.each<[string, Actor]>([
    ['who has it', dinkes],
    ['the secretariat', secretariat],
    ['a namesake in another region', { ...receiver, region: '36.04' }],
  ])('is not for %s', (_, by) => expect(() => answer(offered(), by)).toThrow(NotTheReceiver));

  it('needs an offer', () => expect(() => answer(anAssignment(), receiver)).toThrow(NoTransferOffered));

  it.each(ENDED)('comes too late for what is %s', (status) =>
    expect(() => answer(anAssignment({ status }), receiver)).toThrow(AssignmentEnded),
  );
});
