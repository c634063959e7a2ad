import { Count, Id, Instant, Maybe, OneOf, Sequence, Text } from '../fields.js';

/** A region said how many messages may leave the house on a channel. */
export class ChannelLimitSetV1 {
  static readonly type = 'notifications.channel-limit-set.v1';
  static readonly key = 'limitId';

  @Id() limitId!: string;
  @Sequence() sequence!: number;
  @OneOf(['e-mail', 'gateway', 'webhook']) channel!: 'e-mail' | 'gateway' | 'webhook';
  /** Absent: as many as there are. */
  @Maybe() @Count() perHour?: number | null;
  /** On a day of the region's own clocks. */
  @Maybe() @Count() perDay?: number | null;
  @Text(255) setBy!: string;
  @Instant() setAt!: string;
}
