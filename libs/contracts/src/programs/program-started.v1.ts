import { Instant, ListOf, LocalDate, Maybe, Text } from '../fields.js';
import { PlannedMilestone } from './planned-milestone.js';
import { ProgramFact } from './program-fact.js';
import { ProgramMember } from './program-member.js';

/** A program was confirmed with its plan: from now on it is measured. */
export class ProgramStartedV1 extends ProgramFact {
  static readonly type = 'programs.program-started.v1';

  @LocalDate() startsOn!: string;
  @LocalDate() endsOn!: string;
  @Maybe() @ListOf(() => ProgramMember) members?: ProgramMember[] | null;
  @ListOf(() => PlannedMilestone) milestones!: PlannedMilestone[];
  @Text(255) startedBy!: string;
  @Instant() startedAt!: string;
}
