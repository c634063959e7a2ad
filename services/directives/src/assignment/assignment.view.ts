import { ApiProperty } from '@nestjs/swagger';
import { ASSIGNMENT_MODES, ASSIGNMENT_STATUSES, type AssignmentMode, type AssignmentStatus } from '@rakor/contracts';
import type { Assignment } from './assignment.js';

/** An assignment as it is answered: all that its addressee has to know stands in it. */
export class AssignmentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'The region that issued the directive.' }) region!: string;
  @ApiProperty({ format: 'uuid' }) directiveId!: string;
  @ApiProperty({ example: 'ARH/33.16/2021/00001' }) number!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ format: 'uuid' }) meetingId!: string;
  @ApiProperty() meetingTitle!: string;
  @ApiProperty({ format: 'date' }) meetingDate!: string;
  @ApiProperty() issuer!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({ format: 'date-time' }) issuedAt!: string;
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty() organisationCode!: string;
  @ApiProperty() organisationName!: string;
  @ApiProperty({ description: 'The tenant that the addressee belongs to.' }) addresseeRegion!: string;
  @ApiProperty({ enum: ASSIGNMENT_MODES }) mode!: AssignmentMode;
  @ApiProperty({ enum: ASSIGNMENT_STATUSES }) status!: AssignmentStatus;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) acknowledgedAt!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The last report.' }) reportId!: string | null;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

export function viewOf(assignment: Assignment): AssignmentView {
  const { id, region, directiveId, number, text, meetingId, meetingTitle, meetingDate, issuer, dueOn } = assignment;
  const { organisationId, organisationCode, organisationName, addresseeRegion, mode, status, reportId, version } = assignment;
  return {
    ...{ id, region, directiveId, number, text, meetingId, meetingTitle, meetingDate, issuer, dueOn },
    issuedAt: assignment.issuedAt.toISOString(),
    ...{ organisationId, organisationCode, organisationName, addresseeRegion, mode, status },
    acknowledgedAt: assignment.acknowledgedAt?.toISOString() ?? null,
    reportId,
    version,
  };
}
