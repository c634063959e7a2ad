import { IsBoolean } from 'class-validator';
import { Instant } from '../fields.js';
import { ToldOnTheLadder } from './escalation-fact.js';

/** Whose turn it is was reminded of a due date: the addressee, or while a report waits, those who verify it (domain §4.7). */
export class AssignmentRemindedV1 extends ToldOnTheLadder {
  static readonly type = 'directives.assignment-reminded.v1';

  /** Due tomorrow or today: goes out at once, past digests and quiet hours (B6). */
  @IsBoolean() urgent!: boolean;
  @Instant() remindedAt!: string;
}
