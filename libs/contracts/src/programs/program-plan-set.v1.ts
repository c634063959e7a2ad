import { Instant, ListOf, Maybe, Text } from '../fields.js';
import { PlannedMilestone } from './planned-milestone.js';
import { ProgramFact } from './program-fact.js';

/** The milestones of a program were set, or set anew: of one that runs with the reason. */
export class ProgramPlanSetV1 extends ProgramFact {
  static readonly type = 'programs.program-plan-set.v1';

  @ListOf(() => PlannedMilestone) milestones!: PlannedMilestone[];
  @Maybe() @Text(1000) reason?: string | null;
  @Instant() setAt!: string;
}
