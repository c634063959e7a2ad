import { Id, Instant, Sequence, Tenant, Text } from '../fields.js';

/** A verified assignment was closed for good. */
export class AssignmentClosedV1 {
  static readonly type = 'directives.assignment-closed.v1';
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
  @Text(255) closedBy!: string;
  @Instant() closedAt!: string;
}
