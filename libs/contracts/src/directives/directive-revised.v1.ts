import { Count, Id, Instant, ListOf, Sequence, Text } from '../fields.js';
import { DirectiveAddressee } from './directive-issued.v1.js';

/** The wording of a directive in force was corrected. What was issued stays beside it, word for word (domain §4.7). */
export class DirectiveRevisedV1 {
  static readonly type = 'directives.directive-revised.v1';
  static readonly key = 'directiveId';

  @Id() directiveId!: string;
  @Sequence() sequence!: number;
  @Text(40) number!: string;
  /** Counted from 1. */
  @Count() revision!: number;
  @Text(4000) text!: string;
  /** As it was issued. */
  @Text(4000) originalText!: string;
  @Text(2000) reason!: string;
  @Text(255) revisedBy!: string;
  @Instant() revisedAt!: string;
  /** Those whose assignment is still open. */
  @ListOf(() => DirectiveAddressee) addressees!: DirectiveAddressee[];
}
