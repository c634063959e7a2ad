import { Count, Id, Instant, Maybe, Sequence, Text } from '../fields.js';

/** A region said until when it only tries things out: nothing of it leaves the house meanwhile. */
export class TestModeSetV1 {
  static readonly type = 'notifications.test-mode-set.v1';
  static readonly key = 'testModeId';

  @Id() testModeId!: string;
  @Sequence() sequence!: number;
  /** Absent: it is over. */
  @Maybe() @Instant() until?: string | null;
  /** How many readers and webhooks are reached all the same. */
  @Count() guests!: number;
  @Text(255) setBy!: string;
  @Instant() setAt!: string;
}
