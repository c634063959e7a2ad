import { anAssignment, anAssignmentOfGovernment, aReport, aReportedAssignment, at, dinkes, secretariat } from './assignment.builder.js';
import { AlreadyAcknowledged, AssignmentNotReady, NotTheAddressee, NotTheIssuer } from './assignment.errors.js';
import type { Actor } from './assignment.state.js';

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

    expect(assignment.report(aReport, dinkes, at)).toMatchObject({
      sequence: 2,
      reportId: aReport.id,
      evidenceCount: 1,
      reportedBy: 'staf-dinkes',
    });
    expect(assignment).toMatchObject({ status: 'reported', reportId: aReport.id });
  });

  it('comes after acknowledging', () => expect(() => anAssignment().report(aReport, dinkes, at)).toThrow(AssignmentNotReady));

  it('comes again after a return', () => {
    const assignment = aReportedAssignment();
    assignment.return('Lampirkan rekap per kecamatan.', secretariat, at);

    expect(assignment.report({ ...aReport, id: '01974000-0000-7000-8000-000000000009' }, dinkes, at)).toMatchObject({ sequence: 4 });
  });
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
