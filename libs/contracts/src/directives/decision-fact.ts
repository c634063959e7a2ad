import { Id, Sequence, Text } from '../fields.js';

/** What every event of a decision says: which one it is, and of which meeting. */
export abstract class DecisionFact {
  static readonly key = 'decisionId';

  @Id() decisionId!: string;
  @Sequence() sequence!: number;
  /** "RKR/33.16/2021/1/K1". */
  @Text(60) number!: string;
  @Id() meetingId!: string;
}
