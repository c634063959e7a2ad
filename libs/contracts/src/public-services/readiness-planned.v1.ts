import { Count, Instant, ListOf, OneOf, Percent, Text } from '../fields.js';
import { ReadinessFact } from './readiness-fact.js';
import { LAUNCH_GATES, type LaunchGate, type Workstream, WORKSTREAMS } from './vocabulary.js';

/** Something that has to be shown before a launch. */
export class PlannedEvidence {
  /** "partisi", once in the plan. */
  @Text(40) code!: string;
  @OneOf(WORKSTREAMS) workstream!: Workstream;
  @Text(300) title!: string;
  /** Of a hundred for the whole plan. */
  @Count() weight!: number;
  /** The first launch that needs it. */
  @OneOf(LAUNCH_GATES) gate!: LaunchGate;
}

/** What has to be shown before a place opens was set down, or set anew (F1). */
export class ReadinessPlannedV1 extends ReadinessFact {
  static readonly type = 'public-services.readiness-planned.v1';

  @ListOf(() => PlannedEvidence) items!: PlannedEvidence[];
  /** What of it is verified, as a whole percentage. */
  @Percent() verifiedPercent!: number;
  @Instant() plannedAt!: string;
}
