import { Id, Instant, LocalDate, Maybe, Sequence, Text } from '../fields.js';

/** A standing guideline was looked at again and stays in force until its next review (L2). */
export class DirectiveReviewedV1 {
  static readonly type = 'directives.directive-reviewed.v1';
  static readonly key = 'directiveId';

  @Id() directiveId!: string;
  @Sequence() sequence!: number;
  @Text(40) number!: string;
  /** What the review found. */
  @Text(2000) note!: string;
  @Text(255) reviewedBy!: string;
  @Instant() reviewedAt!: string;
  /** Local date. */
  @Maybe() @LocalDate() nextReviewOn!: string | null;
}
