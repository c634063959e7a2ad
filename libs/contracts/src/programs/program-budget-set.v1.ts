import { BigCount, Instant, Maybe, Text } from '../fields.js';
import { ProgramFact } from './program-fact.js';

/** A program that runs may spend more, or less, than was said: the budget of the region was changed (U4). Whole rupiah. */
export class ProgramBudgetSetV1 extends ProgramFact {
  static readonly type = 'programs.program-budget-set.v1';

  @Maybe() @BigCount() formerBudget?: string | null;
  @BigCount() budget!: string;
  @Text(1000) reason!: string;
  @Instant() setAt!: string;
}
