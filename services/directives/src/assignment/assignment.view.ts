import { ApiProperty } from '@nestjs/swagger';
import {
  ASSIGNMENT_MODES,
  ASSIGNMENT_PARTS,
  ASSIGNMENT_STATUSES,
  type AssignmentMode,
  type AssignmentPart,
  type AssignmentStatus,
  DIRECTIVE_KINDS,
  type DirectiveKind,
} from '@rakor/contracts';
import type { Assignment } from './assignment.js';
import type { RequestedExtension, Transfer } from './assignment.state.js';
import { latenessOf } from './lateness.js';

class RequestedExtensionView implements RequestedExtension {
  @ApiProperty({ format: 'date' }) dueOn!: string;
  @ApiProperty() reason!: string;
  @ApiProperty() requestedBy!: string;
  @ApiProperty({ format: 'date-time' }) requestedAt!: string;
}

export class TransferView implements Omit<Transfer, 'organisationClass'> {
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty() organisationCode!: string;
  @ApiProperty() organisationName!: string;
  @ApiProperty() reason!: string;
  @ApiProperty() offeredBy!: string;
  @ApiProperty({ format: 'date-time' }) offeredAt!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The receiver’s own assignment, once it has accepted.' })
  receivedId!: string | null;
}

/** An assignment as it is answered: all that its addressee has to know stands in it. */
export class AssignmentView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: 'The region that issued the directive.' }) region!: string;
  @ApiProperty({ format: 'uuid' }) directiveId!: string;
  @ApiProperty({ example: 'ARH/33.16/2021/00001' }) number!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ format: 'uuid', description: 'Of the meeting, or of the publication, that the directive came out of.' })
  meetingId!: string;
  @ApiProperty() meetingTitle!: string;
  @ApiProperty({ format: 'date' }) meetingDate!: string;
  @ApiProperty() issuer!: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) dueOn!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'As first set; an extension moves only dueOn.' })
  originalDueOn!: string | null;
  @ApiProperty({ type: 'integer', description: 'How often more time was granted.' }) extensions!: number;
  @ApiProperty({ type: RequestedExtensionView, nullable: true, description: 'More time that waits for a decision.' })
  extension!: RequestedExtension | null;
  @ApiProperty({ type: TransferView, nullable: true, description: 'To whom it is offered, or was given.' }) transfer!: TransferView | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The assignment that it was taken over from.' })
  transferredFrom!: string | null;
  @ApiProperty({ type: 'integer', description: 'Days past dueOn, by the region’s own calendar. A report stops the clock.' })
  daysLate!: number;
  @ApiProperty({ type: 'integer', description: 'Days past originalDueOn.' }) daysLateOriginally!: number;
  @ApiProperty({ format: 'date-time' }) issuedAt!: string;
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty() organisationCode!: string;
  @ApiProperty() organisationName!: string;
  @ApiProperty({ description: 'The tenant that the addressee belongs to.' }) addresseeRegion!: string;
  @ApiProperty({ enum: ASSIGNMENT_MODES }) mode!: AssignmentMode;
  @ApiProperty({ enum: DIRECTIVE_KINDS, description: 'What the directive expects.' }) kind!: DirectiveKind;
  @ApiProperty({ enum: ASSIGNMENT_PARTS, nullable: true, description: 'Where several do it together.' }) part!: AssignmentPart | null;
  @ApiProperty({ type: String, nullable: true, description: 'What it has said that its own share will be.' }) commitment!: string | null;
  @ApiProperty({ enum: ASSIGNMENT_STATUSES }) status!: AssignmentStatus;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) acknowledgedAt!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, minimum: 0, maximum: 100, description: 'What the addressee says.' })
  claimedPercent!: number | null;
  @ApiProperty({ type: 'integer', nullable: true, minimum: 0, maximum: 100, description: 'What somebody else has confirmed.' })
  verifiedPercent!: number | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The last report.' }) reportId!: string | null;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

/** @param now decides how late it is */
export function viewOf(assignment: Assignment, now: Date): AssignmentView {
  const { id, region, directiveId, number, text, meetingId, meetingTitle, meetingDate, issuer, dueOn, originalDueOn } = assignment;
  const { organisationId, organisationCode, organisationName, addresseeRegion, mode, kind, part, commitment, status, reportId, version } =
    assignment;
  const { claimedPercent, verifiedPercent, extensions, extension, transfer, transferredFrom } = assignment;
  return {
    ...{ id, region, directiveId, number, text, meetingId, meetingTitle, meetingDate, issuer, dueOn, originalDueOn },
    ...{ extensions, extension, transfer, transferredFrom },
    ...latenessOf(assignment, now),
    issuedAt: assignment.issuedAt.toISOString(),
    ...{ organisationId, organisationCode, organisationName, addresseeRegion, mode, kind, part, commitment, status },
    acknowledgedAt: assignment.acknowledgedAt?.toISOString() ?? null,
    ...{ claimedPercent, verifiedPercent },
    reportId,
    version,
  };
}
