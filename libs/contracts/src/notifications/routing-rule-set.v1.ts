import { IsBoolean } from 'class-validator';
import { Id, Instant, OneOf, Sequence, Text } from '../fields.js';

/** A region, or a province for its regencies, said who is told what when something happens. */
export class RoutingRuleSetV1 {
  static readonly type = 'notifications.routing-rule-set.v1';
  static readonly key = 'ruleId';

  @Id() ruleId!: string;
  @Sequence() sequence!: number;
  @Text(60) code!: string;
  /** Of the event that it listens to. */
  @Text(100) eventType!: string;
  @OneOf(['own', 'regencies']) appliesTo!: 'own' | 'regencies';
  @IsBoolean() active!: boolean;
  @Text(255) setBy!: string;
  @Instant() setAt!: string;
}
