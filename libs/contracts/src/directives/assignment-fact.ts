import { Id, Sequence, Tenant, Text } from '../fields.js';

/** What every event of an assignment says: which one it is, of which directive, and whose. */
export abstract class AssignmentFact {
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
}
