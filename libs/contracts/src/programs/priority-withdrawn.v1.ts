import { Instant, Text } from '../fields.js';
import { PriorityFact } from './priority-fact.js';

/** What a leader wanted is not wanted any more; programs that served nothing else are orphans from now on. */
export class PriorityWithdrawnV1 extends PriorityFact {
  static readonly type = 'programs.priority-withdrawn.v1';

  @Text(1000) reason!: string;
  @Instant() withdrawnAt!: string;
}
