import { Id, Region, Sequence, Text } from '../fields.js';

/** What every event of a delegation says: which service, to which district. */
export abstract class DelegationFact {
  static readonly key = 'delegationId';

  @Id() delegationId!: string;
  @Sequence() sequence!: number;
  @Region() district!: string;
  /** The service standard that it is about. */
  @Id() standardId!: string;
  @Text(40) standardCode!: string;
  @Text(200) standardName!: string;
  /** "Perbup 12/2023". */
  @Text(200) legalBasis!: string;
}
