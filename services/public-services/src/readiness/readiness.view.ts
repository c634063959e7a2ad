import { ApiProperty } from '@nestjs/swagger';
import { LAUNCH_GATES, type LaunchGate, WORKSTREAMS, type Workstream } from '@rakor/contracts';
import type { EvidenceStatus } from './readiness.js';

/** One item of the plan, and what has become of it. */
export class EvidenceItemView {
  @ApiProperty({ example: 'partisi' }) code!: string;
  @ApiProperty({ enum: WORKSTREAMS }) workstream!: Workstream;
  @ApiProperty() title!: string;
  @ApiProperty({ type: 'integer', description: 'Of a hundred.' }) weight!: number;
  @ApiProperty({ enum: LAUNCH_GATES, description: 'The first launch that needs it.' }) gate!: LaunchGate;
  @ApiProperty({ enum: ['open', 'submitted', 'verified', 'returned'] }) status!: EvidenceStatus;
  @ApiProperty({ type: String, nullable: true }) note!: string | null;
  @ApiProperty({ type: [String] }) links!: string[];
  @ApiProperty({ type: String, nullable: true }) submittedBy!: string | null;
  @ApiProperty({ type: String, nullable: true }) verifiedBy!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it was returned.' }) reason!: string | null;
}

/** Numbers of a workstream: exact, and what is claimed of it. */
export class WorkstreamView {
  @ApiProperty({ enum: WORKSTREAMS }) workstream!: Workstream;
  @ApiProperty({ type: 'integer', description: 'Numerator: verified weight.' }) verified!: number;
  @ApiProperty({ type: 'integer', description: 'Denominator: weight of the workstream.' }) weight!: number;
  @ApiProperty({ type: 'integer', nullable: true }) claimedPercent!: number | null;
}

/** When a gate will be ready, at the pace so far, beside the day on which the launch is planned. */
export class ForecastView {
  @ApiProperty({ enum: LAUNCH_GATES }) gate!: LaunchGate;
  @ApiProperty({ type: 'integer', description: 'Verified weight of what the gate needs.' }) verified!: number;
  @ApiProperty({ type: 'integer', description: 'Weight of what the gate needs.' }) needed!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Null while there is no pace to count with.' }) readyOn!:
    string | null;
  @ApiProperty({ type: 'integer', description: 'Verified since the first day of the plan …' }) gained!: number;
  @ApiProperty({ type: 'integer', description: '… in so many days.' }) days!: number;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The day on which the launch is planned.' }) plannedOn!:
    string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'How many days the forecast lies after the plan; negative: before it.' })
  lateDays!: number | null;
}

/** How far a place is. */
export class ReadinessView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) placeId!: string;
  @ApiProperty({ type: 'integer', description: 'Verified, of a hundred.' }) verifiedPercent!: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'What whoever runs the place says of the whole.' }) claimedPercent!:
    number | null;
  @ApiProperty({ type: String, nullable: true }) claimedBy!: string | null;
  @ApiProperty({ type: [WorkstreamView] }) workstreams!: WorkstreamView[];
  @ApiProperty({ type: [EvidenceItemView] }) items!: EvidenceItemView[];
  @ApiProperty({ type: [ForecastView] }) forecasts!: ForecastView[];
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}
