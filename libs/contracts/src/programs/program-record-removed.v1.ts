import { Instant, Text } from '../fields.js';
import { ProgramRecordFact } from './program-record-fact.js';

/** One of the many that a program has was taken off its list, for a reason. */
export class ProgramRecordRemovedV1 extends ProgramRecordFact {
  static readonly type = 'programs.program-record-removed.v1';

  @Text(1000) reason!: string;
  @Instant() removedAt!: string;
}
