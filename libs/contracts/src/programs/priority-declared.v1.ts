import { Instant } from '../fields.js';
import { PriorityFact } from './priority-fact.js';

/** A leader said what the programs of the organisations are to serve (K3). */
export class PriorityDeclaredV1 extends PriorityFact {
  static readonly type = 'programs.priority-declared.v1';

  @Instant() declaredAt!: string;
}
