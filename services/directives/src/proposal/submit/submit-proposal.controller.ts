import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, LocalDate, Text, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsOptional, IsUUID, Matches } from 'class-validator';
import { CABINET } from '../../edge/roles.js';
import { ProposalView } from '../proposal.view.js';
import { SubmitProposalHandler } from './submit-proposal.handler.js';

export class SubmitProposal {
  /** The regency that proposes, where its province writes down what was said; left out by the regency itself. */
  @WhereSent() @Matches(/^\d{2}\.\d{2}$/) from?: string;
  /** The meeting in which it was said, one of the region in the path. */
  @IsOptional() @IsUUID() meetingId?: string | null;
  /** The words that it comes from, where they were written down as a proposal. */
  @IsOptional() @IsUUID() utteranceId?: string | null;
  @Text(4000) text!: string;
  /** Title of the position that proposes, with its acting capacity. */
  @Text(200) proposer!: string;
  /** By when an answer is owed: a month from today where it is not said. */
  @WhereSent() @LocalDate() answerDueOn?: string;
}

@ApiTags('proposals')
@Controller('v1/regions/:region/proposals')
export class SubmitProposalController {
  constructor(private readonly handler: SubmitProposalHandler) {}

  @Post()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'A regency proposes something to its province, which owes it an answer' })
  @ApiCreatedResponse({ type: ProposalView })
  submit(@Context() context: RequestContext, @Body() command: SubmitProposal): Promise<ProposalView> {
    return this.handler.execute(context, command);
  }
}
