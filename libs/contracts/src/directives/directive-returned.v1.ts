import { Id, Instant, Sequence, Tenant, Text } from '../fields.js';

/** The verifier was not satisfied and said why; the addressee reports again. */
export class DirectiveReturnedV1 {
  static readonly type = 'directives.directive-returned.v1';
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
  @Text(2000) reason!: string;
  @Text(255) returnedBy!: string;
  @Instant() returnedAt!: string;
}
