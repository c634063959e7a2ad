import { Count, Id, Instant, Sequence, Tenant, Text } from '../fields.js';

/** An addressee says that it is done, with evidence. */
export class DirectiveReportedV1 {
  static readonly type = 'directives.directive-reported.v1';
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
  @Text(4000) summary!: string;
  @Count() evidenceCount!: number;
  @Text(255) reportedBy!: string;
  @Instant() reportedAt!: string;
}
