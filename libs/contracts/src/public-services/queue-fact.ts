import { Id, Sequence, Text } from '../fields.js';

/** What every event of a place's queue says. The queue has the id of its place. */
export abstract class QueueFact {
  static readonly key = 'queueId';

  @Id() queueId!: string;
  @Sequence() sequence!: number;
  @Text(200) placeName!: string;
}
