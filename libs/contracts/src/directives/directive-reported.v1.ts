import { Count, Id, Instant, Maybe, Percent, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** An addressee says that it is done, with evidence. */
export class DirectiveReportedV1 extends AssignmentFact {
  static readonly type = 'directives.directive-reported.v1';

  @Id() reportId!: string;
  @Text(4000) summary!: string;
  @Count() evidenceCount!: number;
  /** Absent in events from before progress was counted. */
  @Maybe() @Percent() claimedPercent?: number | null;
  @Text(255) reportedBy!: string;
  @Instant() reportedAt!: string;
}
