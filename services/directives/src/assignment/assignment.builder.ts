import { newId, type StateOf } from '@rakor/kernel';
import { Assignment, type Report } from './assignment.js';
import type { Actor } from './assignment.state.js';

/** What Lamongan's Dinas Kesehatan got of an arahan. */
export function anAssignment(overrides: Partial<Assignment> = {}): Assignment {
  return Object.assign(new Assignment(), {
    id: newId(),
    region: '35.24',
    directiveId: newId(),
    organisationId: newId(),
    organisationCode: 'dinkes',
    organisationName: 'Dinas Kesehatan',
    organisationClass: 'opd',
    mode: 'instruct',
    kind: 'deliverable',
    part: null,
    commitment: null,
    addresseeRegion: '35.24',
    number: 'ARH/35.24/2023/00005',
    text: 'Turunkan angka stunting.',
    meetingId: newId(),
    meetingTitle: 'Coffee Morning',
    meetingDate: '2023-01-30',
    issuer: 'Bupati Lamongan',
    issuedAt: new Date('2023-01-30T04:00:00Z'),
    originalDueOn: null,
    dueOn: null,
    status: 'issued',
    resumes: null,
    acknowledgedAt: null,
    reporter: null,
    reportId: null,
    reportedAt: null,
    claimedPercent: null,
    verifiedPercent: null,
    extensions: 0,
    extension: null,
    transfer: null,
    transferredFrom: null,
    version: 0,
    ...overrides,
  } satisfies StateOf<Assignment>);
}

/** The share of a regency's government in a province's directive (N1). */
export function anAssignmentOfGovernment(overrides: Partial<Assignment> = {}): Assignment {
  const government = {
    organisationCode: 'pemkab-serang',
    organisationName: 'Pemerintah Kabupaten Serang',
    organisationClass: 'regency-government',
  } as const;
  return anAssignment({ region: '36', addresseeRegion: '36.04', mode: 'request', ...government, ...overrides });
}

export const dinkes: Actor = { actorId: 'staf-dinkes', region: '35.24', role: 'organisation', organisation: 'dinkes' };
export const secretariat: Actor = { actorId: 'sekretariat', region: '35.24', role: 'secretariat' };

export const at = new Date('2023-02-06T03:00:00Z');

export const aReport: Report = {
  id: '01974000-0000-7000-8000-000000000001',
  summary: 'Posyandu di 27 kecamatan sudah mendata.',
  evidence: [{ title: 'Rekap', url: 'https://dinkes.example/rekap' }],
  claimedPercent: 80,
};

/** One that Dinas Kesehatan has acknowledged and reported on, and that nobody has judged. */
export function aReportedAssignment(overrides: Partial<Assignment> = {}): Assignment {
  const assignment = anAssignment(overrides);
  assignment.acknowledge(dinkes, at);
  assignment.report(aReport, dinkes, at);
  return assignment;
}
