import { LAUNCH_GATES, type LaunchGate, type PlannedEvidence, WORKSTREAMS, type Workstream } from '@rakor/contracts';
import { Text } from '@rakor/http';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { Code } from '../place/place.fields.js';

/** Something that has to be shown before a launch. */
export class PlannedEvidenceDto implements PlannedEvidence {
  /** Once in the plan: "partisi". */
  @Code() code!: string;
  @IsIn(WORKSTREAMS) workstream!: Workstream;
  @Text(300) title!: string;
  /** Of a hundred for the whole plan. */
  @IsInt() @Min(1) @Max(100) weight!: number;
  /** The first launch that needs it. */
  @IsIn(LAUNCH_GATES) gate!: LaunchGate;
}
