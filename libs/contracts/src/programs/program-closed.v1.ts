import { Instant, OneOf, Text } from '../fields.js';
import { ProgramFact } from './program-fact.js';
import { PROGRAM_OUTCOMES, type ProgramOutcome } from './vocabulary.js';

/** A program is over: how far it got, and why. A draft was withdrawn. */
export class ProgramClosedV1 extends ProgramFact {
  static readonly type = 'programs.program-closed.v1';

  @OneOf(PROGRAM_OUTCOMES) outcome!: ProgramOutcome;
  @Text(1000) reason!: string;
  @Text(255) closedBy!: string;
  @Instant() closedAt!: string;
}
