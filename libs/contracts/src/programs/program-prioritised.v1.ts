import { Instant, Maybe, Text } from '../fields.js';
import { ProgramFact } from './program-fact.js';

/** A program became one of the leader's priorities, or is none any more (K1): `priority` says which. */
export class ProgramPrioritisedV1 extends ProgramFact {
  static readonly type = 'programs.program-prioritised.v1';

  @Maybe() @Text(1000) reason?: string | null;
  @Instant() prioritisedAt!: string;
}
