import { Instant } from '../fields.js';
import { ProgramRecordFact } from './program-record-fact.js';

/** What is known of one of the many that a program has has changed. */
export class ProgramRecordChangedV1 extends ProgramRecordFact {
  static readonly type = 'programs.program-record-changed.v1';

  @Instant() changedAt!: string;
}
