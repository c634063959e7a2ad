import { Id, Maybe, Sequence, Text } from '../fields.js';

/** What every event of a leader's priority says. */
export abstract class PriorityFact {
  static readonly key = 'priorityId';

  @Id() priorityId!: string;
  @Sequence() sequence!: number;
  @Text(300) title!: string;
  /** Title of the position whose priority it is. */
  @Text(200) position!: string;
  /** Absent for one that holds beyond any window. */
  @Maybe() @Id() windowId?: string | null;
}
