import { Id, Sequence, Tenant, Text } from '../fields.js';

/** Which proposal it is, whose, and who decides on it. */
export abstract class AboutProposal {
  @Id() proposalId!: string;
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

/** What every event of a proposal says. */
export abstract class ProposalFact extends AboutProposal {
  static readonly key = 'proposalId';

  @Sequence() sequence!: number;
}
