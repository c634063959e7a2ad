import { Count, Id, Instant, Percent, Text } from '../fields.js';
import { ProgramFact } from './program-fact.js';

/** A program of one fiscal year goes on as another one of the next (L7): what was verified of it is where that one begins. */
export class ProgramCarriedOverV1 extends ProgramFact {
  static readonly type = 'programs.program-carried-over.v1';

  @Id() successorId!: string;
  @Text(40) successorNumber!: string;
  @Count() successorYear!: number;
  /** Rounded down. */
  @Percent() verifiedPercent!: number;
  @Text(1000) reason!: string;
  @Text(255) carriedOverBy!: string;
  @Instant() carriedOverAt!: string;
}
