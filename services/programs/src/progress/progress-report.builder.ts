import { newId, type StateOf } from '@rakor/kernel';
import { ProgressReport, type ReportSubject } from './progress-report.js';

/** The interior of Blora's mall, which DPMPTSP leads and DPUPR supports (B1). */
export function aSubject(overrides: Partial<ReportSubject> = {}): ReportSubject {
  return {
    ...{ programId: newId(), programNumber: 'PRG/33.16/2021/00001', programTitle: 'Mal Pelayanan Publik', windowId: newId() },
    ...{ milestoneId: newId(), milestoneName: 'Interior dan jaringan' },
    ...{ organisationId: newId(), organisationCode: 'dpmptsp', organisationName: 'DPMPTSP', supporting: ['dpupr'] },
    ...overrides,
  };
}

/** DPMPTSP's 60 percent, which wait. */
export function aProgressReport(overrides: Partial<ProgressReport> = {}): ProgressReport {
  return Object.assign(new ProgressReport(), {
    ...{ id: newId(), region: '33.16', programId: newId(), milestoneId: newId() },
    ...{ claimedPercent: 60, summary: 'Sekat dibongkar, interior dikerjakan.', evidence: [] },
    ...{
      reportedBy: 'staf-dpmptsp',
      reporterOrganisation: 'dpmptsp',
      reporterPosition: null,
      reportedAt: new Date('2021-03-29T02:00:00Z'),
    },
    decision: null,
    ...overrides,
  } satisfies Omit<StateOf<ProgressReport>, 'version'>);
}
