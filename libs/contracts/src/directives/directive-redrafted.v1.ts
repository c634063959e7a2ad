import { Id, Instant, LocalDate, Maybe, Sequence, Text } from '../fields.js';

/** The secretariat worded a draft anew; nobody is told yet. */
export class DirectiveRedraftedV1 {
  static readonly type = 'directives.directive-redrafted.v1';
  static readonly key = 'directiveId';

  @Id() directiveId!: string;
  @Sequence() sequence!: number;
  @Text(40) number!: string;
  @Text(4000) text!: string;
  @Maybe() @LocalDate() dueOn!: string | null;
  @Instant() redraftedAt!: string;
}
