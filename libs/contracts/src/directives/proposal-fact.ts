import { Id, Sequence, Tenant, Text } from '../fields.js';

/** What every event of a proposal says: which one it is, whose, and who decides on it. */
export abstract class ProposalFact {
  static readonly key = 'proposalId';

  @Id() proposalId!: string;
  @Sequence() sequence!: number;
  /** "USL/36.72/2022/00001". */
  @Text(40) number!: string;
  /** The tenant that proposes: the event's own region. */
  @Tenant() proposerRegion!: string;
  /** The province that decides. */
  @Tenant() addresseeRegion!: string;
  /** Title of the position that proposes, with its acting capacity. */
  @Text(200) proposer!: string;
  @Text(4000) text!: string;
}
