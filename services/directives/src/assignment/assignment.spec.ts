import type { DomainError } from '@rakor/kernel';
import { anAssignment, anAssignmentOfGovernment, dinkes, secretariat } from './assignment.builder.js';
import {
  AlreadyAcknowledged,
  AssignmentEnded,
  AssignmentMayNotBeDeclined,
  AssignmentNotReady,
  GuidelineIsNeverDone,
  NothingToShare,
  NotTheAddressee,
  NotTheIssuer,
  ReporterJudgesHimself,
  VerifiedMoreThanClaimed,
} from './assignment.errors.js';
import type { Assignment, Report } from './assignment.js';
import type { Actor } from './assignment.state.js';
import { ENDED } from './assignment.steps.js';

const at = new Date('2023-02-06T03:00:00Z');
const report: Report = {
  id: '01974000-0000-7000-8000-000000000001',
  summary: 'Posyandu di 27 kecamatan sudah mendata.',
  evidence: [{ title: 'Rekap', url: 'https://dinkes.example/rekap' }],
  claimedPercent: 80,
};

const codeOf = (attempt: () => unknown) => {
  try {
    attempt();
  } catch (error) {
    return (error as DomainError).code;
  }
  return undefined;
};
const reported = (overrides: Partial<Assignment> = {}) => {
  const assignment = anAssignment(overrides);
  assignment.acknowledge(dinkes, at);
  assignment.report(report, dinkes, at);
  return assignment;
};

describe('Acknowledging', () => {
  it('is the addressee’s first step, and its first event', () => {
    const assignment = anAssignment();

    const acknowledged = assignment.acknowledge(dinkes, at);

    expect(assignment).toMatchObject({ status: 'acknowledged', acknowledgedAt: at, version: 1 });
    expect(acknowledged).toMatchObject({
      assignmentId: assignment.id,
      sequence: 1,
      acknowledgedBy: 'staf-dinkes',
      organisationCode: 'dinkes',
    });
  });

  it('leaves an entry for the history', () => {
    const assignment = anAssignment();
    assignment.acknowledge(dinkes, at);

    expect(assignment.latest).toEqual({ step: 'acknowledged', by: dinkes, at });
  });

  it.each<[string, Actor]>([
    ['another organisation', { ...dinkes, organisation: 'disdik' }],
    ['an organisation of the same code in another region', { ...dinkes, region: '36.04' }],
    ['the secretariat that issued it', secretariat],
    ['the leader', { ...secretariat, role: 'leader' }],
  ])('is refused to %s', (_, actor) => {
    expect(() => anAssignment().acknowledge(actor, at)).toThrow(NotTheAddressee);
  });
});

describe('The same acknowledgement twice', () => {
  it.each(['acknowledged', 'in-progress', 'reported'] as const)('is told as such while the assignment is %s', (status) => {
    const assignment = anAssignment({ status, acknowledgedAt: at, version: 3 });

    expect(() => assignment.acknowledge(dinkes, at)).toThrow(AlreadyAcknowledged);
    expect(assignment).toMatchObject({ status, version: 3 });
  });
});

describe('A regency’s government that a province has addressed', () => {
  it.each<Actor>([
    { actorId: 'bupati', region: '36.04', role: 'leader' },
    { actorId: 'setda', region: '36.04', role: 'secretariat' },
    { actorId: 'pemkab', region: '36.04', role: 'organisation', organisation: 'pemkab-serang' },
  ])('speaks through its $role', (actor) => {
    expect(anAssignmentOfGovernment().acknowledge(actor, at)).toMatchObject({ addresseeRegion: '36.04' });
  });

  it.each<[string, Actor]>([
    ['the city of the same name', { actorId: 'setda', region: '36.73', role: 'secretariat' }],
    ['an agency of the regency', { actorId: 'dinkes', region: '36.04', role: 'organisation', organisation: 'dinkes' }],
    ['the province itself', { actorId: 'setda', region: '36', role: 'secretariat' }],
  ])('is not spoken for by %s', (_, actor) => {
    expect(() => anAssignmentOfGovernment().acknowledge(actor, at)).toThrow(NotTheAddressee);
  });
});

describe('Reporting', () => {
  it('tells what was done and how many pieces of evidence there are', () => {
    const assignment = anAssignment({ status: 'acknowledged', version: 1 });

    expect(assignment.report(report, dinkes, at)).toMatchObject({
      sequence: 2,
      reportId: report.id,
      evidenceCount: 1,
      reportedBy: 'staf-dinkes',
    });
    expect(assignment).toMatchObject({ status: 'reported', reportId: report.id });
  });

  it('comes after acknowledging', () => expect(() => anAssignment().report(report, dinkes, at)).toThrow(AssignmentNotReady));

  it('comes again after a return', () => {
    const assignment = reported();
    assignment.return('Lampirkan rekap per kecamatan.', secretariat, at);

    expect(assignment.report({ ...report, id: '01974000-0000-7000-8000-000000000009' }, dinkes, at)).toMatchObject({ sequence: 4 });
  });
});

describe.each(['verify', 'return'] as const)('Judging a report: %s', (verb) => {
  const judge = (assignment: Assignment, by: Actor) =>
    verb === 'verify' ? assignment.verify(undefined, by, at) : assignment.return('Belum lengkap.', by, at);

  it('is for the region that issued', () => {
    expect(judge(reported(), secretariat)).toMatchObject({ sequence: 3, reportId: report.id });
  });

  it.each<[string, Actor]>([
    ['the reporter, whatever role he has now', { ...secretariat, actorId: dinkes.actorId }],
    ['somebody of the reporting organisation', { ...secretariat, organisation: 'dinkes' }],
  ])('is refused to %s', (_, actor) => {
    expect(() => judge(reported(), actor)).toThrow(ReporterJudgesHimself);
  });

  it('is open to a namesake of the organisation in another region', () => {
    const assignment = anAssignmentOfGovernment();
    const bupati: Actor = { actorId: 'bupati', region: '36.04', role: 'leader' };
    assignment.acknowledge(bupati, at);
    assignment.report(report, bupati, at);

    expect(judge(assignment, { actorId: 'setda-prov', region: '36', role: 'secretariat', organisation: 'pemkab-serang' })).toBeDefined();
  });

  it.each<Actor>([dinkes, { ...secretariat, role: 'regency-admin' }, { ...secretariat, region: '36.04' }])(
    'is refused to $role of $region',
    (actor) => {
      expect(() => judge(reported(), actor)).toThrow(NotTheIssuer);
    },
  );

  it('needs a report', () => {
    expect(() => judge(anAssignment({ status: 'acknowledged' }), secretariat)).toThrow(AssignmentNotReady);
  });
});

describe('Returning', () => {
  it('keeps the reason for the history', () => {
    const assignment = reported();
    assignment.return('Lampirkan rekap.', secretariat, at);

    expect(assignment.latest).toMatchObject({ step: 'returned', reason: 'Lampirkan rekap.' });
  });
});

describe('Closing', () => {
  it('ends a verified assignment', () => {
    const assignment = reported();
    assignment.verify(undefined, secretariat, at);

    expect(assignment.close(secretariat, at)).toMatchObject({ sequence: 4, closedBy: 'sekretariat' });
    expect(assignment.status).toBe('closed');
  });

  it('is refused before verification', () => expect(() => reported().close(secretariat, at)).toThrow(AssignmentNotReady));

  it('is refused to the addressee', () => expect(() => anAssignment({ status: 'verified' }).close(dinkes, at)).toThrow(NotTheIssuer));
});

describe('Asking for clarification', () => {
  it.each(['issued', 'acknowledged'] as const)('interrupts, and its answer leads back to %s', (status) => {
    const assignment = anAssignment({ status });

    const asked = assignment.askClarification('Kecamatan mana saja?', dinkes, at);
    expect(asked).toMatchObject({ sequence: 1, question: 'Kecamatan mana saja?', askedBy: 'staf-dinkes' });
    expect(assignment.status).toBe('clarification-needed');

    const answered = assignment.answerClarification('Semua 27.', secretariat, at);
    expect(answered).toMatchObject({ sequence: 2, answer: 'Semua 27.', answeredBy: 'sekretariat' });
    expect(assignment).toMatchObject({ status, resumes: null, latest: { step: 'clarification-answered', reason: 'Semua 27.' } });
  });

  it('comes before the work', () => {
    expect(() => anAssignment({ status: 'in-progress' }).askClarification('Apa?', dinkes, at)).toThrow(AssignmentNotReady);
  });

  it('is for the addressee, and the answer for the issuer', () => {
    const assignment = anAssignment();

    expect(() => assignment.askClarification('Apa?', secretariat, at)).toThrow(NotTheAddressee);
    assignment.askClarification('Apa?', dinkes, at);
    expect(() => assignment.answerClarification('Itu.', dinkes, at)).toThrow(NotTheIssuer);
  });
});

describe('Claimed and verified progress (F5)', () => {
  it('are two numbers: a claim moves the first only', () => {
    const assignment = anAssignment({ status: 'acknowledged', verifiedPercent: 20 });

    const claimed = assignment.claimProgress({ claimedPercent: 60, note: 'Partisi dibongkar.' }, dinkes, at);

    expect(assignment).toMatchObject({ status: 'in-progress', claimedPercent: 60, verifiedPercent: 20 });
    expect(claimed).toMatchObject({ sequence: 1, claimedPercent: 60, verifiedPercent: 20, claimedBy: 'staf-dinkes' });
  });

  it('may be corrected downwards by the addressee', () => {
    const assignment = anAssignment({ status: 'in-progress', claimedPercent: 60 });
    assignment.claimProgress({ claimedPercent: 40, note: 'Jaringan belum.' }, dinkes, at);

    expect(assignment.claimedPercent).toBe(40);
  });

  it.each([
    [undefined, 80],
    [50, 50],
    [0, 0],
  ])('are joined by the verifier, who confirms the claim or less: %s', (percent, verifiedPercent) => {
    const assignment = reported();

    expect(assignment.verify(percent, secretariat, at)).toMatchObject({ verifiedPercent });
    expect(assignment).toMatchObject({ claimedPercent: 80, verifiedPercent });
  });

  it('are never verified beyond the claim', () => {
    const assignment = reported();

    expect(() => assignment.verify(81, secretariat, at)).toThrow(VerifiedMoreThanClaimed);
    expect(assignment).toMatchObject({ status: 'reported', verifiedPercent: null });
  });

  it('are claimed by the addressee only', () => {
    const claim = { claimedPercent: 60, note: 'Hampir.' };

    expect(() => anAssignment({ status: 'acknowledged' }).claimProgress(claim, secretariat, at)).toThrow(NotTheAddressee);
  });
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
    expect(() => reported({ mode: 'request' }).decline('Batal.', dinkes, at)).toThrow(AssignmentNotReady);
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
    ['report', (one) => one.report(report, dinkes, at)],
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

describe('A guideline', () => {
  it('is followed and verified, and never closed as done (L2)', () => {
    const assignment = reported({ kind: 'guideline' });
    assignment.verify(undefined, secretariat, at);

    expect(() => assignment.close(secretariat, at)).toThrow(GuidelineIsNeverDone);
    expect(assignment).toMatchObject({ status: 'verified', version: 3 });
  });
});

describe('A reporting obligation', () => {
  it('is reported on again, whether the last report has been judged or not (U3)', () => {
    const assignment = reported({ kind: 'reporting' });
    assignment.report(report, dinkes, at);
    assignment.verify(undefined, secretariat, at);

    expect(assignment.report(report, dinkes, at)).toMatchObject({ sequence: 5 });
    expect(assignment.status).toBe('reported');
  });

  it('is the only kind that is', () => {
    expect(() => reported().report(report, dinkes, at)).toThrow(AssignmentNotReady);
    expect(() => anAssignment({ kind: 'reporting' }).report(report, dinkes, at)).toThrow(AssignmentNotReady);
  });
});

describe('A commitment', () => {
  it.each(['lead', 'co-owner'] as const)('is what a %s says of its own share, and moves nothing else (L3)', (part) => {
    const assignment = anAssignment({ part, status: 'blocked', resumes: 'in-progress' });

    const made = assignment.commit('Mendampingi 40 posyandu.', dinkes, at);

    expect(made).toMatchObject({ sequence: 1, part, commitment: 'Mendampingi 40 posyandu.', committedBy: 'staf-dinkes' });
    expect(assignment).toMatchObject({ status: 'blocked', resumes: 'in-progress', commitment: 'Mendampingi 40 posyandu.', version: 1 });
  });

  it('may be worded anew until there is a report', () => {
    const assignment = anAssignment({ part: 'co-owner' });
    assignment.commit('40 posyandu.', dinkes, at);

    expect(assignment.commit('60 posyandu.', dinkes, at).sequence).toBe(2);
    expect(() => anAssignment({ part: 'lead', status: 'reported' }).commit('x', dinkes, at)).toThrow(AssignmentNotReady);
  });

  it('is nobody else’s to make, and none where nobody leads', () => {
    expect(() => anAssignment({ part: 'lead' }).commit('x', secretariat, at)).toThrow(NotTheAddressee);
    expect(() => anAssignment().commit('x', dinkes, at)).toThrow(NothingToShare);
  });
});
