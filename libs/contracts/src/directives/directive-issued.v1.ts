import { BigCount, Count, Id, Instant, ListOf, LocalDate, Maybe, OneOf, Sequence, Tenant, Text } from '../fields.js';
import {
  ASSIGNMENT_MODES,
  ASSIGNMENT_PARTS,
  type AssignmentPart,
  type AssignmentMode,
  DIRECTIVE_KINDS,
  type DirectiveKind,
  REPORTING_PERIODS,
  type ReportingPeriod,
} from './vocabulary.js';

/** One organisation that has to act, with the assignment that it got. */
export class DirectiveAddressee {
  @Id() assignmentId!: string;
  @Id() organisationId!: string;
  @Text(60) organisationCode!: string;
  @Text(200) organisationName!: string;
  /** The tenant that the organisation belongs to. */
  @Tenant() region!: string;
  /** The verb that the organisation's class asks for. */
  @Maybe() @OneOf(ASSIGNMENT_MODES) mode?: AssignmentMode | null;
  /** Where several do it together: who leads, and who owns a share. */
  @Maybe() @OneOf(ASSIGNMENT_PARTS) part?: AssignmentPart | null;
}

/** A leader's instruction left for its addressees: the set as of the meeting's date, frozen (L2). An addressee of another tenant carries that tenant's region (N1). */
export class DirectiveIssuedV1 {
  static readonly type = 'directives.directive-issued.v1';
  static readonly key = 'directiveId';

  @Id() directiveId!: string;
  @Sequence() sequence!: number;
  @Text(40) number!: string;
  @Id() meetingId!: string;
  @Text(300) meetingTitle!: string;
  /** Day of the meeting in the region's own time. */
  @LocalDate() meetingDate!: string;
  @Text(4000) text!: string;
  /** Position of the issuer, with its acting capacity. */
  @Text(200) issuer!: string;
  @Instant() issuedAt!: string;
  /** Local date by which it is due; null while no deadline has been resolved. */
  @Maybe() @LocalDate() dueOn!: string | null;
  /** What is expected; a deliverable where it is not said. */
  @Maybe() @OneOf(DIRECTIVE_KINDS) kind?: DirectiveKind | null;
  /** Of a guideline: every so many months, the first time on `nextReviewOn` (local date). */
  @Maybe() @Count() reviewEveryMonths?: number | null;
  @Maybe() @LocalDate() nextReviewOn?: string | null;
  /** Of an indicator target: the indicator's key, the exact value that it has to come to, and the value that is only hoped for (N3). */
  @Maybe() @Text(100) indicator?: string | null;
  @Maybe() @BigCount() targetNumerator?: string | null;
  @Maybe() @BigCount() targetDenominator?: string | null;
  @Maybe() @BigCount() aspirationNumerator?: string | null;
  @Maybe() @BigCount() aspirationDenominator?: string | null;
  /** Of a reporting obligation: a report by this template is expected in each period (U3). */
  @Maybe() @OneOf(REPORTING_PERIODS) reportingPeriod?: ReportingPeriod | null;
  @Maybe() @Text(200) reportingTemplate?: string | null;
  /** Key of the form whose fields each report answers. */
  @Maybe() @Text(60) reportingForm?: string | null;
  @ListOf(() => DirectiveAddressee) addressees!: DirectiveAddressee[];
}
