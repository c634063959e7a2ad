/** Kinds of coordination meeting that the reports name (L1, domain §1.1). */
export const MEETING_TYPES = ['coffee-morning', 'rakor', 'joint-meeting', 'musrenbang', 'ngopi-bareng', 'press-meeting'] as const;
export type MeetingType = (typeof MEETING_TYPES)[number];

/** What somebody did by saying it; only an instruction, a request and a target oblige anybody (domain §1.6). */
export const UTTERANCE_KINDS = ['instruction', 'request', 'proposal', 'report', 'target', 'statement'] as const;
export type UtteranceKind = (typeof UTTERANCE_KINDS)[number];

/** The verb by which an organisation is addressed; its class decides it (domain §1.6). */
export const ASSIGNMENT_MODES = ['instruct', 'coordinate', 'request', 'invite'] as const;
export type AssignmentMode = (typeof ASSIGNMENT_MODES)[number];

/** What an addressee is in something that several do together: one leads, the others own a share (L3). */
export const ASSIGNMENT_PARTS = ['lead', 'co-owner'] as const;
export type AssignmentPart = (typeof ASSIGNMENT_PARTS)[number];

/** What is expected of a directive: something delivered, a standing rule, an indicator's value, or a report for each period (L2, U3). */
export const DIRECTIVE_KINDS = ['deliverable', 'guideline', 'indicator-target', 'reporting'] as const;
export type DirectiveKind = (typeof DIRECTIVE_KINDS)[number];

/** Strategic issues that the reports name (N2, L2, L6, B10, U2, U6). */
export const DIRECTIVE_TOPICS = [
  'civil-servants',
  'digital-services',
  'disasters',
  'economic-growth',
  'education',
  'health',
  'inflation',
  'poverty',
  'small-enterprises',
  'stunting',
  'tourism',
  'unemployment',
] as const;
export type DirectiveTopic = (typeof DIRECTIVE_TOPICS)[number];

/** How often a reporting obligation expects a report. */
export const REPORTING_PERIODS = ['weekly', 'monthly', 'quarterly'] as const;
export type ReportingPeriod = (typeof REPORTING_PERIODS)[number];

/** A place an assignment can be in (domain §4.7); the last six are its ends. */
export const ASSIGNMENT_STATUSES = [
  'issued',
  'clarification-needed',
  'acknowledged',
  'in-progress',
  'blocked',
  'reported',
  'returned',
  'verified',
  'closed',
  'declined',
  'waived',
  'transferred',
  'cancelled',
  'superseded',
] as const;
export type AssignmentStatus = (typeof ASSIGNMENT_STATUSES)[number];
/** The ends of an assignment: nothing leads out of them. A transferred share lives on in the receiver's own. */
export const ENDED_ASSIGNMENT_STATUSES = [
  'closed',
  'declined',
  'waived',
  'transferred',
  'cancelled',
  'superseded',
] as const satisfies readonly AssignmentStatus[];
export type EndedAssignmentStatus = (typeof ENDED_ASSIGNMENT_STATUSES)[number];

/** Where the ladder can stand (domain §4.7): before the due date, on it, and after it, where it goes on week by week; and the term for the acknowledgement. */
export const ESCALATION_STEPS = [
  'unacknowledged',
  'due-in-3-days',
  'due-tomorrow',
  'due-today',
  'late-1-day',
  'late-3-days',
  'late-7-days',
  'late-another-week',
] as const;
export type EscalationStep = (typeof ESCALATION_STEPS)[number];

/** Whom a step of the ladder is for, and to whom it falls where nobody is found: the Sekda, the secretariat, the province's helpdesk (F10). */
export const ESCALATION_RECIPIENTS = ['owner', 'verifier', 'head', 'sekda', 'leader-brief', 'secretariat', 'province-helpdesk'] as const;
export type EscalationRecipient = (typeof ESCALATION_RECIPIENTS)[number];

/** Why somebody could not be reached. */
export const UNREACHED_CAUSES = ['organisation-unknown', 'no-such-position', 'nobody-holds-it', 'region-not-onboarded'] as const;
export type UnreachedCause = (typeof UNREACHED_CAUSES)[number];

/** What stands in the way (B12, F8). */
export const OBSTACLE_TYPES = ['budget', 'land', 'staffing', 'vertical-agency', 'regulation', 'vendor', 'data'] as const;
export type ObstacleType = (typeof OBSTACLE_TYPES)[number];

/** Who must unblock: an organisation by its name, or a position by its title; then the other three are null. */
export interface Unblocker {
  readonly unblocker: string;
  readonly unblockerId: string | null;
  readonly unblockerCode: string | null;
  readonly unblockerRegion: string | null;
}

/** What an obstacle may stand in the way of. */
export const OBSTACLE_SUBJECTS = ['assignment'] as const;
export type ObstacleSubject = (typeof OBSTACLE_SUBJECTS)[number];

/** Whether the words of a deadline still wait for a person, or a date is in force. */
export const DEADLINE_STATUSES = ['waiting', 'confirmed'] as const;
export type DeadlineStatus = (typeof DEADLINE_STATUSES)[number];

/** How sure the reading of a deadline's words is; `low` waits for a person. */
export const DEADLINE_CONFIDENCES = ['high', 'medium', 'low'] as const;
export type DeadlineConfidence = (typeof DEADLINE_CONFIDENCES)[number];

/** Why an assignment's due date changed without its addressee asking: a person confirmed the deadline, or the calendar was revised. */
export const DUE_CAUSES = ['deadline-confirmed', 'calendar-revised'] as const;
export type DueCause = (typeof DUE_CAUSES)[number];
