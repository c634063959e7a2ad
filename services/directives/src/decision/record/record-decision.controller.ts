import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsOptional, IsUUID } from 'class-validator';
import { Happened } from '../../edge/happened.dto.js';
import { CABINET } from '../../edge/roles.js';
import { DecisionView } from '../decision.view.js';
import { RecordDecisionHandler } from './record-decision.handler.js';

export class RecordDecision extends Happened {
  @Text(4000) text!: string;
  /** The decision whose place it takes. */
  @IsOptional() @IsUUID() supersedes?: string | null;
}

@ApiTags('decisions')
@Controller('v1/regions/:region/meetings/:id/decisions')
export class RecordDecisionController {
  constructor(private readonly handler: RecordDecisionHandler) {}

  @Post()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Record what a running meeting has decided' })
  @ApiCreatedResponse({ type: DecisionView })
  record(
    @Context() context: RequestContext,
    @Param('id', KnownId) meetingId: string,
    @Body() { text, happenedAt, supersedes = null }: RecordDecision,
  ): Promise<DecisionView> {
    return this.handler.execute(context, { meetingId, text, happenedAt, supersedes });
  }
}
