import { IsBoolean } from 'class-validator';
import { Id, Instant, OneOf, Sequence, Text } from '../fields.js';

/** Those who read an inbox said that they want to hear how something goes on, or no longer. */
export class FollowingSetV1 {
  static readonly type = 'notifications.following-set.v1';
  static readonly key = 'followingId';

  @Id() followingId!: string;
  @Sequence() sequence!: number;
  @OneOf(['directive', 'meeting', 'program', 'place']) itemKind!: 'directive' | 'meeting' | 'program' | 'place';
  @Id() itemId!: string;
  /** Whose inbox: an organisation's, by its code, or that of an office of the region. */
  @OneOf(['organisation', 'office']) recipientKind!: 'organisation' | 'office';
  @Text(100) recipientCode!: string;
  @IsBoolean() follows!: boolean;
  @Text(255) setBy!: string;
  @Instant() setAt!: string;
}
