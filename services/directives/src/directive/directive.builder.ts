import { newId, type StateOf } from '@rakor/kernel';
import { type Assignee, Directive } from './directive.js';

/** Lamongan's sixth arahan of 30 January 2023, in the secretariat's words. */
export function aDraftDirective(overrides: Partial<Directive> = {}): Directive {
  return Object.assign(new Directive(), {
    id: newId(),
    region: '35.24',
    number: 'ARH/35.24/2023/00006',
    meetingId: newId(),
    publicationId: null,
    utteranceId: null,
    text: 'Siapkan MPP mini berbasis digital di kecamatan.',
    issuer: 'Bupati Lamongan',
    addressees: { classes: ['opd', 'district-office'], organisations: [], except: [] },
    lead: null,
    dueOn: null,
    duePhrase: null,
    topics: [],
    status: 'draft',
    issuedAt: null,
    issuedBy: null,
    closedAt: null,
    ...{ revisedText: null, revisions: 0, supersededBy: null, carriedFrom: null },
    ...{ kind: 'deliverable', reviewEveryMonths: null, nextReviewOn: null, target: null, reporting: null },
    version: 1,
    ...overrides,
  } satisfies StateOf<Directive>);
}

export function anIssuedDirective(overrides: Partial<Directive> = {}): Directive {
  return aDraftDirective({
    status: 'issued',
    issuedAt: new Date('2023-01-30T04:00:00Z'),
    issuedBy: 'sekretariat',
    version: 2,
    ...overrides,
  });
}

export function anAssignee(overrides: Partial<Assignee> = {}): Assignee {
  const identity = { assignmentId: newId(), organisationId: newId() };
  return { ...identity, code: 'dinkes', name: 'Dinas Kesehatan', class: 'opd', homeRegion: '35.24', ...overrides };
}
