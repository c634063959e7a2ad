import { Id, Instant, Sequence, Tenant, Text } from '../fields.js';

/** An addressee confirmed that the directive arrived and is understood. */
export class DirectiveAcknowledgedV1 {
  static readonly type = 'directives.directive-acknowledged.v1';
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
  @Text(255) acknowledgedBy!: string;
  @Instant() acknowledgedAt!: string;
}
