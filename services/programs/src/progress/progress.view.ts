import { ApiProperty } from '@nestjs/swagger';
import { EvidenceLink } from '@rakor/http';
import type { Evidence, ProgressReport } from './progress-report.js';

const REPORT_STATUSES = ['waiting', 'verified', 'returned'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

/** A report on a milestone, with what was decided on it. */
export class ProgressReportView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) programId!: string;
  @ApiProperty({ format: 'uuid' }) milestoneId!: string;
  @ApiProperty({ enum: REPORT_STATUSES, description: 'One that waits may be overtaken by a later report on the milestone.' })
  status!: ReportStatus;
  @ApiProperty({ type: 'integer' }) claimedPercent!: number;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'What the verifier has found; null while it waits, and where it was returned.',
  })
  verifiedPercent!: number | null;
  @ApiProperty() summary!: string;
  @ApiProperty({ type: [EvidenceLink] }) evidence!: readonly Evidence[];
  @ApiProperty({ description: 'Subject of the token.' }) reportedBy!: string;
  @ApiProperty({ description: 'Code of the organisation that the reporter speaks for.' }) reporterOrganisation!: string;
  @ApiProperty({ type: String, nullable: true, description: 'In which position, with the mark of who stands in.' })
  reporterPosition!: string | null;
  @ApiProperty({ format: 'date-time' }) reportedAt!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Why it was returned.' }) reason!: string | null;
  @ApiProperty({ type: String, nullable: true }) decidedBy!: string | null;
  @ApiProperty({ type: String, nullable: true }) deciderPosition!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt!: string | null;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

export function viewOf(report: ProgressReport): ProgressReportView {
  const { id, programId, milestoneId, claimedPercent, summary, evidence, decision, version } = report;
  const { reportedBy, reporterOrganisation, reporterPosition, reportedAt } = report;
  return {
    ...{ id, programId, milestoneId, status: statusOf(report), claimedPercent, summary, evidence, version },
    ...{ reportedBy, reporterOrganisation, reporterPosition, reportedAt: reportedAt.toISOString() },
    verifiedPercent: decision?.verifiedPercent ?? null,
    reason: decision?.reason ?? null,
    decidedBy: decision?.decidedBy ?? null,
    deciderPosition: decision?.deciderPosition ?? null,
    decidedAt: decision?.decidedAt.toISOString() ?? null,
  };
}

function statusOf({ decision }: ProgressReport): ReportStatus {
  if (decision === null) return 'waiting';
  return decision.verifiedPercent === null ? 'returned' : 'verified';
}
