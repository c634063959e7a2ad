import { Id, Instant, Maybe, Percent, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** Somebody other than the reporter confirmed the report. */
export class DirectiveVerifiedV1 extends AssignmentFact {
  static readonly type = 'directives.directive-verified.v1';

  @Id() reportId!: string;
  /** May be less than was claimed; absent in events from before progress was counted. */
  @Maybe() @Percent() verifiedPercent?: number | null;
  @Text(255) verifiedBy!: string;
  @Instant() verifiedAt!: string;
}
