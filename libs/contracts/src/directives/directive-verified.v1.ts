import { Id, Instant, Sequence, Tenant, Text } from '../fields.js';

/** Somebody other than the reporter confirmed the report. */
export class DirectiveVerifiedV1 {
  static readonly type = 'directives.directive-verified.v1';
  static readonly key = 'assignmentId';

  @Id() assignmentId!: string;
  @Sequence() sequence!: number;
  @Id() directiveId!: string;
  @Text(40) directiveNumber!: string;
  @Id() organisationId!: string;
  @Text(60) organisationCode!: string;
  @Text(200) organisationName!: string;
  /** The tenant that the addressee belongs to. */
  @Tenant() addresseeRegion!: string;
  @Id() reportId!: string;
  @Text(255) verifiedBy!: string;
  @Instant() verifiedAt!: string;
}
