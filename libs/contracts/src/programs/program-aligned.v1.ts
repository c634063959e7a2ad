import { Id, Instant, ListOf, Maybe, Text } from '../fields.js';
import { ProgramFact } from './program-fact.js';

/** A leader's priority that a program serves. */
export class ServedPriority {
  @Id() priorityId!: string;
  @Text(300) title!: string;
}

/** Which of the leaders' priorities a program serves, all of them; none: it is an orphan (K3). */
export class ProgramAlignedV1 extends ProgramFact {
  static readonly type = 'programs.program-aligned.v1';

  @Maybe() @ListOf(() => ServedPriority) priorities?: ServedPriority[] | null;
  @Instant() alignedAt!: string;
}
