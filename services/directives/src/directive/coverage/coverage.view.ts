import { ApiProperty } from '@nestjs/swagger';
import {
  ASSIGNMENT_MODES,
  ASSIGNMENT_PARTS,
  ASSIGNMENT_STATUSES,
  type AssignmentMode,
  type AssignmentPart,
  type AssignmentStatus,
} from '@rakor/contracts';
import { DIRECTIVE_STATUSES } from '../directive.view.js';
import type { DirectiveStatus } from '../directive.state.js';

/** A share as two whole numbers: exact, and 0 of 0 is nobody rather than nothing. */
export class Share {
  @ApiProperty() numerator!: number;
  @ApiProperty() denominator!: number;
}

/** How far one addressee has come. */
export class AddresseeStanding {
  @ApiProperty({ format: 'uuid' }) assignmentId!: string;
  @ApiProperty({ format: 'uuid' }) organisationId!: string;
  @ApiProperty() organisationCode!: string;
  @ApiProperty() organisationName!: string;
  @ApiProperty({ description: 'The tenant that the organisation belongs to.' }) addresseeRegion!: string;
  @ApiProperty({ enum: ASSIGNMENT_MODES }) mode!: AssignmentMode;
  @ApiProperty({ enum: ASSIGNMENT_PARTS, nullable: true, description: 'Where several do it together.' }) part!: AssignmentPart | null;
  @ApiProperty({ type: String, nullable: true, description: 'What it has said that its own share will be.' }) commitment!: string | null;
  @ApiProperty({ enum: ASSIGNMENT_STATUSES }) status!: AssignmentStatus;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) acknowledgedAt!: string | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'What the addressee says.' }) claimedPercent!: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'What somebody else has confirmed.' }) verifiedPercent!: number | null;
}

/** Whom a directive has reached, and how far each has come. */
export class CoverageView {
  @ApiProperty({ format: 'uuid' }) directiveId!: string;
  @ApiProperty() number!: string;
  @ApiProperty({ enum: DIRECTIVE_STATUSES }) status!: DirectiveStatus;
  @ApiProperty({ type: Object, description: 'Addressees in each status.', additionalProperties: { type: 'integer' } })
  counts!: Record<AssignmentStatus, number>;
  @ApiProperty({ type: Share, description: 'Addressees that have acknowledged, of all.' }) acknowledged!: Share;
  @ApiProperty({ type: Share, description: 'Addressees that are closed, of all.' }) closed!: Share;
  @ApiProperty({ type: [AddresseeStanding] }) addressees!: AddresseeStanding[];
}

/** Adds up how far a directive's addressees have come. */
export function coverageOf(
  { id, number, status }: { id: string; number: string; status: DirectiveStatus },
  addressees: AddresseeStanding[],
): CoverageView {
  const counts = Object.fromEntries(ASSIGNMENT_STATUSES.map((one) => [one, 0])) as Record<AssignmentStatus, number>;
  for (const addressee of addressees) counts[addressee.status] += 1;
  const acknowledged = addressees.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length;
  const denominator = addressees.length;
  return {
    ...{ directiveId: id, number, status, counts, addressees },
    acknowledged: { numerator: acknowledged, denominator },
    closed: { numerator: counts.closed, denominator },
  };
}
