import { Id, Instant, Sequence, Text } from '../fields.js';

/** Another directive took the place of this one, and of every assignment that was still open; each tells of itself. */
export class DirectiveSupersededV1 {
  static readonly type = 'directives.directive-superseded.v1';
  static readonly key = 'directiveId';

  @Id() directiveId!: string;
  @Sequence() sequence!: number;
  @Text(40) number!: string;
  /** The directive that took its place. */
  @Id() successorId!: string;
  @Text(40) successorNumber!: string;
  @Text(2000) reason!: string;
  @Text(255) supersededBy!: string;
  @Instant() supersededAt!: string;
}
