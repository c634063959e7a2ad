import { ApiProperty } from '@nestjs/swagger';
import { type Proposal, PROPOSAL_STATUSES, type ProposalStatus } from './proposal.js';

/** A proposal as it is answered: to who proposes and to who decides alike. */
export class ProposalView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'USL/36.72/2022/00001' }) number!: string;
  @ApiProperty({ description: 'The region that proposes.' }) region!: string;
  @ApiProperty({ description: 'The province that decides.' }) addresseeRegion!: string;
  @ApiProperty() text!: string;
  @ApiProperty({ description: 'Title of the position that proposes, with its acting capacity.' }) proposer!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The region whose meeting it was said in.' }) meetingRegion!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) meetingId!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) utteranceId!: string | null;
  @ApiProperty({ type: String, nullable: true }) meetingTitle!: string | null;
  @ApiProperty({ format: 'date-time' }) submittedAt!: string;
  @ApiProperty({ format: 'date', description: 'By when an answer is owed.' }) answerDueOn!: string;
  @ApiProperty({ format: 'date', description: 'As it was first.' }) originalAnswerDueOn!: string;
  @ApiProperty({ enum: PROPOSAL_STATUSES }) status!: ProposalStatus;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'What the province said to its last decision.' }) reason!: string | null;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

export function viewOf({ latest: _, submittedAt, decidedAt, ...proposal }: Proposal): ProposalView {
  const { id, number, region, addresseeRegion, text, proposer, meetingRegion, meetingId, utteranceId, meetingTitle } = proposal;
  const { answerDueOn, originalAnswerDueOn, status, reason, version } = proposal;
  return {
    ...{ id, number, region, addresseeRegion, text, proposer, meetingRegion, meetingId, utteranceId, meetingTitle },
    ...{ answerDueOn, originalAnswerDueOn, status, reason, version },
    submittedAt: submittedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  };
}
