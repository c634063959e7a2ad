import { Instant } from '../fields.js';
import { ToldOnTheLadder } from './escalation-fact.js';

/** An assignment that is late, or not acknowledged in time, was taken to somebody above (domain §4.7). */
export class AssignmentEscalatedV1 extends ToldOnTheLadder {
  static readonly type = 'directives.assignment-escalated.v1';

  @Instant() escalatedAt!: string;
}
