import { anAssignment, anAssignmentOfGovernment, dinkes, secretariat } from './assignment.builder.js';
import { AssignmentNotReady, NotTheAddressee, NotTheIssuer, ReporterJudgesHimself } from './assignment.errors.js';
import type { Actor, Assignment, Report } from './assignment.js';

const at = new Date('2023-02-06T03:00:00Z');
const report: Report = {
  id: '01974000-0000-7000-8000-000000000001',
  summary: 'Posyandu di 27 kecamatan sudah mendata.',
  evidence: [{ title: 'Rekap', url: 'https://dinkes.example/rekap' }],
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
    verb === 'verify' ? assignment.verify(by, at) : assignment.return('Belum lengkap.', by, at);

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
    assignment.verify(secretariat, at);

    expect(assignment.close(secretariat, at)).toMatchObject({ sequence: 4, closedBy: 'sekretariat' });
    expect(assignment.status).toBe('closed');
  });

  it('is refused before verification', () => expect(() => reported().close(secretariat, at)).toThrow(AssignmentNotReady));

  it('is refused to the addressee', () => expect(() => anAssignment({ status: 'verified' }).close(dinkes, at)).toThrow(NotTheIssuer));
});
