import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { UTTERANCE_KINDS, type UtteranceKind } from '@rakor/contracts';
import { Access, Context, KnownId, Text, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsIn } from 'class-validator';
import { Happened } from '../../edge/happened.dto.js';
import { CABINET } from '../../edge/roles.js';
import { UtteranceView } from '../list-utterances/utterance.view.js';
import { RecordUtteranceHandler } from './record-utterance.handler.js';

export class RecordUtterance extends Happened {
  /** Title of the speaker's position. */
  @Text(200) speaker!: string;
  /** Verbatim; it can never be changed. */
  @Text(4000) text!: string;
  @WhereSent() @IsIn(UTTERANCE_KINDS) kind: UtteranceKind = 'instruction';
}

@ApiTags('meetings')
@Controller('v1/regions/:region/meetings/:id/utterances')
export class RecordUtteranceController {
  constructor(private readonly handler: RecordUtteranceHandler) {}

  @Post()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Write down, word for word, what somebody says in a running meeting' })
  @ApiCreatedResponse({ type: UtteranceView })
  record(
    @Context() context: RequestContext,
    @Param('id', KnownId) meetingId: string,
    @Body() words: RecordUtterance,
  ): Promise<UtteranceView> {
    return this.handler.execute(context, { meetingId, ...words });
  }
}
