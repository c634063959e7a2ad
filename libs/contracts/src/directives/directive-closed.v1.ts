import { Id, Instant, Sequence, Text } from '../fields.js';

/** The last assignment was closed, and with it the directive. */
export class DirectiveClosedV1 {
  static readonly type = 'directives.directive-closed.v1';
  static readonly key = 'directiveId';

  @Id() directiveId!: string;
  @Sequence() sequence!: number;
  @Text(40) number!: string;
  @Instant() closedAt!: string;
}
