import { anAssignment, anAssignmentOfGovernment, aReport, aReportedAssignment, at, dinkes, secretariat } from './assignment.builder.js';
import { AssignmentNotReady, NotTheAddressee, NotTheIssuer, ReporterJudgesHimself, VerifiedMoreThanClaimed } from './assignment.errors.js';
import type { Assignment } from './assignment.js';
import type { Actor } from './assignment.state.js';

describe.each(['verify', 'return'] as const)('Judging a report: %s', (verb) => {
  const judge = (assignment: Assignment, by: Actor) =>
    verb === 'verify' ? assignment.verify(undefined, by, at) : assignment.return('Belum lengkap.', by, at);

  it('is for the region that issued', () => {
    expect(judge(aReportedAssignment(), secretariat)).toMatchObject({ sequence: 3, reportId: aReport.id });
  });

  it.each<[string, Actor]>([
    ['the reporter, whatever role he has now', { ...secretariat, actorId: dinkes.actorId }],
    ['somebody of the reporting organisation', { ...secretariat, organisation: 'dinkes' }],
  ])('is refused to %s', (_, actor) => {
    expect(() => judge(aReportedAssignment(), actor)).toThrow(ReporterJudgesHimself);
  });

  it('is open to a namesake of the organisation in another region', () => {
    const assignment = anAssignmentOfGovernment();
    const bupati: Actor = { actorId: 'bupati', region: '36.04', role: 'leader' };
    assignment.acknowledge(bupati, at);
    assignment.report(aReport, bupati, at);

    expect(judge(assignment, { actorId: 'setda-prov', region: '36', role: 'secretariat', organisation: 'pemkab-serang' })).toBeDefined();
  });

  it.each<Actor>([dinkes, { ...secretariat, role: 'regency-admin' }, { ...secretariat, region: '36.04' }])(
    'is refused to $role of $region',
    (actor) => {
      expect(() => judge(aReportedAssignment(), actor)).toThrow(NotTheIssuer);
    },
  );

  it('needs a report', () => {
    expect(() => judge(anAssignment({ status: 'acknowledged' }), secretariat)).toThrow(AssignmentNotReady);
  });
});

describe('Returning', () => {
  it('keeps the reason for the history', () => {
    const assignment = aReportedAssignment();
    assignment.return('Lampirkan rekap.', secretariat, at);

    expect(assignment.latest).toMatchObject({ step: 'returned', reason: 'Lampirkan rekap.' });
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
    const assignment = aReportedAssignment();

    expect(assignment.verify(percent, secretariat, at)).toMatchObject({ verifiedPercent });
    expect(assignment).toMatchObject({ claimedPercent: 80, verifiedPercent });
  });

  it('are never verified beyond the claim', () => {
    const assignment = aReportedAssignment();

    expect(() => assignment.verify(81, secretariat, at)).toThrow(VerifiedMoreThanClaimed);
    expect(assignment).toMatchObject({ status: 'reported', verifiedPercent: null });
  });

  it('are claimed by the addressee only', () => {
    const claim = { claimedPercent: 60, note: 'Hampir.' };

    expect(() => anAssignment({ status: 'acknowledged' }).claimProgress(claim, secretariat, at)).toThrow(NotTheAddressee);
  });
});
