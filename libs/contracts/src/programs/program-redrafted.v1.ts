import { BigCount, Instant, ListOf, Maybe } from '../fields.js';
import { ProgramFact } from './program-fact.js';
import { ProgramMember } from './program-member.js';

/** What a program says of itself has changed before it was confirmed. */
export class ProgramRedraftedV1 extends ProgramFact {
  static readonly type = 'programs.program-redrafted.v1';

  @Maybe() @ListOf(() => ProgramMember) members?: ProgramMember[] | null;
  /** Whole rupiah. */
  @Maybe() @BigCount() budget?: string | null;
  @Instant() redraftedAt!: string;
}
