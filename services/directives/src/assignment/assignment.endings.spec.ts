import type { DomainError } from '@rakor/kernel';
import { anAssignment, aReport, aReportedAssignment, at, dinkes, secretariat } from './assignment.builder.js';
import { AssignmentEnded, AssignmentMayNotBeDeclined, AssignmentNotReady, NotTheIssuer } from './assignment.errors.js';
import type { Assignment } from './assignment.js';
import { ENDED } from './assignment.steps.js';

const codeOf = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    return (error as DomainError).code;
  }
  return undefined;
};
describe('Closing', () => {
  it('ends a verified assignment', () => {
    const assignment = aReportedAssignment();
    assignment.verify(undefined, secretariat, at);

    expect(assignment.close(secretariat, at)).toMatchObject({ sequence: 4, closedBy: 'sekretariat' });
    expect(assignment.status).toBe('closed');
  });

  it('is refused before verification', () => expect(() => aReportedAssignment().close(secretariat, at)).toThrow(AssignmentNotReady));

  it('is refused to the addressee', () => expect(() => anAssignment({ status: 'verified' }).close(dinkes, at)).toThrow(NotTheIssuer));
});

describe('Declining', () => {
  it.each(['request', 'invite'] as const)('is open to who was spoken to by %s, with the reason', (mode) => {
    const assignment = anAssignment({ mode });

    expect(assignment.decline('Di luar kewenangan kami.', dinkes, at)).toMatchObject({ sequence: 1, reason: 'Di luar kewenangan kami.' });
    expect(assignment.status).toBe('declined');
  });

  it.each(['instruct', 'coordinate'] as const)('is not open to who was spoken to by %s', (mode) => {
    expect(() => anAssignment({ mode }).decline('Tidak mau.', dinkes, at)).toThrow(AssignmentMayNotBeDeclined);
  });

  it('comes too late for a report', () => {
    expect(() => aReportedAssignment({ mode: 'request' }).decline('Batal.', dinkes, at)).toThrow(AssignmentNotReady);
  });
});

describe('Waiving', () => {
  it.each(['issued', 'blocked', 'reported', 'verified'] as const)('ends what is %s, by the issuer and with the reason', (status) => {
    const assignment = anAssignment({ status });

    expect(assignment.waive('Sudah tercakup oleh Dinas PPPA.', secretariat, at)).toMatchObject({ sequence: 1, waivedBy: 'sekretariat' });
    expect(assignment.status).toBe('waived');
  });

  it('is refused to the addressee', () => expect(() => anAssignment().waive('Capek.', dinkes, at)).toThrow(NotTheIssuer));
});

describe('An assignment whose directive ends', () => {
  it('is cancelled with it', () => {
    expect(anAssignment().cancel('Digabung.', secretariat, at)).toMatchObject({ sequence: 1, reason: 'Digabung.' });
  });

  it('is superseded by its successor', () => {
    const successor = { id: '01974000-0000-7000-8000-000000000002', number: 'ARH/35.24/2023/00009' };

    expect(anAssignment().supersede(successor, secretariat, at)).toMatchObject({
      supersededBy: successor.id,
      supersededByNumber: successor.number,
    });
  });
});

describe.each(ENDED)('What is %s', (status) => {
  it.each<[string, (assignment: Assignment) => unknown]>([
    ['acknowledgement', (one) => one.acknowledge(dinkes, at)],
    ['question', (one) => one.askClarification('Apa?', dinkes, at)],
    ['claim', (one) => one.claimProgress({ claimedPercent: 1, note: 'x' }, dinkes, at)],
    ['report', (one) => one.report(aReport, dinkes, at)],
    ['verification', (one) => one.verify(undefined, secretariat, at)],
    ['refusal', (one) => one.decline('Tidak.', dinkes, at)],
    ['close', (one) => one.close(secretariat, at)],
    ['waiver', (one) => one.waive('x', secretariat, at)],
  ])('takes no %s, and says what it is', (_, attempt) => {
    const assignment = anAssignment({ status, mode: 'request', acknowledgedAt: at, version: 4 });

    expect(() => attempt(assignment)).toThrow(AssignmentEnded);
    expect(codeOf(() => attempt(assignment))).toBe(`assignment-${status}`);
    expect(assignment.version).toBe(4);
  });
});
