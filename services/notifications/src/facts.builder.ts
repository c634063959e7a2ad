import {
  type AssignmentClosedV1,
  type CommitmentMadeV1,
  type DirectiveAcknowledgedV1,
  type DirectiveAddressee,
  type DirectiveClosedV1,
  type DirectiveIssuedV1,
  type DirectiveReportedV1,
  type DirectiveReturnedV1,
  type DirectiveRevisedV1,
  type DirectiveVerifiedV1,
  type MeetingCancelledV1,
  type MeetingClosedV1,
  type MeetingInvitee,
  type MeetingReplannedV1,
  type MeetingScheduledV1,
  type OrganisationRegisteredV1,
  type PositionCreatedV1,
  type PositionHeldV1,
  type RegionOnboardedV1,
} from '@rakor/contracts';
import { newId } from '@rakor/kernel';

/** The day of Blora's meeting, 13:05 there. */
export const AT = '2021-03-29T06:05:00.000Z';
const NUMBER = 'ARH/33.16/2021/00001';

export function anOnboarding(wish: Partial<RegionOnboardedV1> = {}): RegionOnboardedV1 {
  return {
    regionCode: '33.16',
    sequence: 1,
    kind: 'regency',
    name: 'Kabupaten Blora',
    timeZone: 'Asia/Jakarta',
    governmentId: newId(),
    governmentCode: 'pemkab-blora',
    governmentName: 'Pemerintah Kabupaten Blora',
    onboardedAt: AT,
    ...wish,
  };
}

export function aRegistration(wish: Partial<OrganisationRegisteredV1> = {}): OrganisationRegisteredV1 {
  const organisationId = newId();
  return { organisationId, sequence: 1, code: 'dinkes', name: 'Dinas Kesehatan', class: 'opd', place: null, registeredAt: AT, ...wish };
}

export function aPosition(wish: Partial<PositionCreatedV1> = {}): PositionCreatedV1 {
  const ids = { positionId: newId(), organisationId: newId() };
  return { ...ids, sequence: 1, title: 'Kepala Dinas Kesehatan', head: true, createdAt: AT, ...wish };
}

export function aHolding(wish: Partial<PositionHeldV1> = {}): PositionHeldV1 {
  const ids = { positionId: newId(), organisationId: newId(), holdingId: newId() };
  return { ...ids, sequence: 2, personName: 'dr. Edi Sulistyo', acting: false, from: '2021-01-04', until: null, ...wish };
}

export function anAddressee(wish: Partial<DirectiveAddressee> = {}): DirectiveAddressee {
  const ids = { assignmentId: newId(), organisationId: newId() };
  return { ...ids, organisationCode: 'dinkes', organisationName: 'Dinas Kesehatan', region: '33.16', mode: 'instruct', ...wish };
}

const aDirective = () => ({
  directiveId: newId(),
  sequence: 2,
  number: NUMBER,
  meetingId: newId(),
  meetingTitle: 'Rakor OPD',
  meetingDate: '2021-03-29',
  text: 'Percepat vaksinasi.',
  issuer: 'Bupati Blora',
  issuedAt: AT,
  dueOn: null,
});

export function anIssue(wish: Partial<DirectiveIssuedV1> = {}): DirectiveIssuedV1 {
  return { ...aDirective(), addressees: [anAddressee()], ...wish };
}

export function aDirectiveToOne(wish: object = {}) {
  return { ...aDirective(), assignmentId: newId(), organisationName: 'Dinas Kesehatan', mode: 'instruct', ...wish };
}

/** What every event of an assignment says of it. */
export function aboutAnAssignment() {
  return {
    assignmentId: newId(),
    sequence: 1,
    directiveId: newId(),
    directiveNumber: NUMBER,
    organisationId: newId(),
    organisationCode: 'dinkes',
    organisationName: 'Dinas Kesehatan',
    addresseeRegion: '33.16',
  };
}

export function anAcknowledgement(wish: Partial<DirectiveAcknowledgedV1> = {}): DirectiveAcknowledgedV1 {
  return { ...aboutAnAssignment(), acknowledgedBy: 'kadinkes', acknowledgedAt: AT, ...wish };
}

export function aCommitment(wish: Partial<CommitmentMadeV1> = {}): CommitmentMadeV1 {
  const share = { part: 'co-owner', commitment: 'Mendampingi 40 posyandu.' } as const;
  return { ...aboutAnAssignment(), ...share, committedBy: 'kadinkes', committedAt: AT, ...wish };
}

export function aReport(wish: Partial<DirectiveReportedV1> = {}): DirectiveReportedV1 {
  const report = { reportId: newId(), summary: '12.000 dosis tersalurkan.', evidenceCount: 2, reportedBy: 'kadinkes', reportedAt: AT };
  return { ...aboutAnAssignment(), ...report, ...wish };
}

export function aReturn(wish: Partial<DirectiveReturnedV1> = {}): DirectiveReturnedV1 {
  return { ...aboutAnAssignment(), reportId: newId(), reason: 'Foto kurang jelas.', returnedBy: 'setda', returnedAt: AT, ...wish };
}

export function aVerification(wish: Partial<DirectiveVerifiedV1> = {}): DirectiveVerifiedV1 {
  return { ...aboutAnAssignment(), reportId: newId(), verifiedBy: 'setda', verifiedAt: AT, ...wish };
}

export function anAssignmentClosing(wish: Partial<AssignmentClosedV1> = {}): AssignmentClosedV1 {
  return { ...aboutAnAssignment(), closedBy: 'setda', closedAt: AT, ...wish };
}

export function aDirectiveClosing(wish: Partial<DirectiveClosedV1> = {}): DirectiveClosedV1 {
  return { directiveId: newId(), sequence: 3, number: NUMBER, closedAt: AT, ...wish };
}

const aPlan = () => ({
  meetingId: newId(),
  sequence: 1,
  number: 'RKR/33.16/2021/1',
  title: 'Rakor OPD',
  type: 'rakor' as const,
  startsAt: AT,
  place: 'Setda',
  chair: 'Bupati Blora',
});

export function anInvitee(wish: Partial<MeetingInvitee> = {}): MeetingInvitee {
  return { organisationId: newId(), organisationCode: 'dinkes', organisationName: 'Dinas Kesehatan', region: '33.16', ...wish };
}

export function aScheduling(wish: Partial<MeetingScheduledV1> = {}): MeetingScheduledV1 {
  return { ...aPlan(), series: null, invitees: [anInvitee()], ...wish };
}

export function aReplanning(wish: Partial<MeetingReplannedV1> = {}): MeetingReplannedV1 {
  return { ...aPlan(), sequence: 2, replannedAt: AT, invitees: [anInvitee()], ...wish };
}

export function aCancelling(wish: Partial<MeetingCancelledV1> = {}): MeetingCancelledV1 {
  return { ...aPlan(), sequence: 2, reason: 'Bupati dipanggil Gubernur.', cancelledAt: AT, invitees: [anInvitee()], ...wish };
}

export function aMeetingClosing(wish: Partial<MeetingClosedV1> = {}): MeetingClosedV1 {
  return { meetingId: newId(), sequence: 9, number: 'RKR/33.16/2021/1', closedAt: AT, utterances: 12, directives: 7, ...wish };
}

export function aRevision(wish: Partial<DirectiveRevisedV1> = {}): DirectiveRevisedV1 {
  const words = { text: 'Percepat vaksinasi lansia.', originalText: 'Percepat vaksinasi.', reason: 'Sasaran kurang jelas.' };
  const about = { directiveId: newId(), sequence: 3, number: NUMBER, revision: 1 };
  return { ...about, ...words, revisedBy: 'setda', revisedAt: AT, addressees: [anAddressee()], ...wish };
}
