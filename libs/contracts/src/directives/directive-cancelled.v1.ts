import { Id, Instant, Sequence, Text } from '../fields.js';

/** A directive was called off before it was done, and with it every assignment that was still open; each tells of itself. */
export class DirectiveCancelledV1 {
  static readonly type = 'directives.directive-cancelled.v1';
  static readonly key = 'directiveId';

  @Id() directiveId!: string;
  @Sequence() sequence!: number;
  @Text(40) number!: string;
  @Text(2000) reason!: string;
  @Text(255) cancelledBy!: string;
  @Instant() cancelledAt!: string;
}
