import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { WRITERS } from '../../edge/roles.js';
import { RecordView } from '../record.view.js';
import { RemoveRecordHandler } from './remove-record.handler.js';

export class RemoveRecord {
  @Text(1000) reason!: string;
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:program/records/:kind/:id/remove')
export class RemoveRecordController {
  constructor(private readonly handler: RemoveRecordHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: WRITERS })
  @ApiOperation({ summary: 'Take one off a list of a program, for a reason; its history stays' })
  @ApiOkResponse({ type: RecordView })
  remove(
    @Context() context: RequestContext,
    @Param('program', KnownId) programId: string,
    @Param('kind') kind: string,
    @Param('id', KnownId) recordId: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason }: RemoveRecord,
  ): Promise<RecordView> {
    return this.handler.execute(context, { programId, kind, recordId, expected, reason });
  }
}
