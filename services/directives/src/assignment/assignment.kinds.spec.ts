import { anAssignment, aReport, aReportedAssignment, at, dinkes, secretariat } from './assignment.builder.js';
import { AssignmentNotReady, GuidelineIsNeverDone, NothingToShare, NotTheAddressee } from './assignment.errors.js';

describe('A guideline', () => {
  it('is followed and verified, and never closed as done (L2)', () => {
    const assignment = aReportedAssignment({ kind: 'guideline' });
    assignment.verify(undefined, secretariat, at);

    expect(() => assignment.close(secretariat, at)).toThrow(GuidelineIsNeverDone);
    expect(assignment).toMatchObject({ status: 'verified', version: 3 });
  });
});

describe('A reporting obligation', () => {
  it('is reported on again, whether the last report has been judged or not (U3)', () => {
    const assignment = aReportedAssignment({ kind: 'reporting' });
    assignment.report(aReport, dinkes, at);
    assignment.verify(undefined, secretariat, at);

    expect(assignment.report(aReport, dinkes, at)).toMatchObject({ sequence: 5 });
    expect(assignment.status).toBe('reported');
  });

  it('is the only kind that is', () => {
    expect(() => aReportedAssignment().report(aReport, dinkes, at)).toThrow(AssignmentNotReady);
    expect(() => anAssignment({ kind: 'reporting' }).report(aReport, dinkes, at)).toThrow(AssignmentNotReady);
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
