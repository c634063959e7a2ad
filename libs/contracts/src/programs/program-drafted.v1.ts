import { BigCount, Id, Instant, ListOf, Maybe, Text } from '../fields.js';
import { PlannedMilestone } from './planned-milestone.js';
import { ProgramFact } from './program-fact.js';
import { ProgramMember } from './program-member.js';

/** A program was put into the register, to be confirmed. */
export class ProgramDraftedV1 extends ProgramFact {
  static readonly type = 'programs.program-drafted.v1';

  /** The program of the year before that it goes on with (L7). */
  @Maybe() @Id() carriedFrom?: string | null;
  @Maybe() @Text(60) template?: string | null;
  @Maybe() @ListOf(() => ProgramMember) members?: ProgramMember[] | null;
  /** Absent while there is no plan. */
  @Maybe() @ListOf(() => PlannedMilestone) milestones?: PlannedMilestone[] | null;
  /** Whole rupiah. */
  @Maybe() @BigCount() budget?: string | null;
  @Text(255) draftedBy!: string;
  @Instant() draftedAt!: string;
}
