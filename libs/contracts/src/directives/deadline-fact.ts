import { Id, Sequence, Text } from '../fields.js';

/** What every event of a deadline says: which one it is, of which directive, and in which words it was set. */
export abstract class DeadlineFact {
  static readonly key = 'deadlineId';

  @Id() deadlineId!: string;
  @Sequence() sequence!: number;
  @Id() directiveId!: string;
  @Text(40) directiveNumber!: string;
  /** As it was said: "sebelum Lebaran". */
  @Text(200) phrase!: string;
}
