import { Instant } from '../fields.js';
import { ProgramRecordFact } from './program-record-fact.js';

/** Something that a program has many of was put on its list: a facility, a village, a group. */
export class ProgramRecordAddedV1 extends ProgramRecordFact {
  static readonly type = 'programs.program-record-added.v1';

  @Instant() addedAt!: string;
}
