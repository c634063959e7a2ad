import { Body, Controller, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsObject } from 'class-validator';
import { WRITERS } from '../../edge/roles.js';
import { RecordView } from '../record.view.js';
import { ChangeRecordHandler } from './change-record.handler.js';

export class ChangeRecord {
  /** What is left out stays as it is, and null takes it away. */
  @IsObject() data!: Record<string, unknown>;
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:program/records/:kind/:id')
export class ChangeRecordController {
  constructor(private readonly handler: ChangeRecordHandler) {}

  @Patch()
  @Access({ roles: WRITERS })
  @ApiOperation({ summary: 'Change what is known of one on a list of a program' })
  @ApiOkResponse({ type: RecordView })
  change(
    @Context() context: RequestContext,
    @Param('program', KnownId) programId: string,
    @Param('kind') kind: string,
    @Param('id', KnownId) recordId: string,
    @IfMatch() expected: number | undefined,
    @Body() { data }: ChangeRecord,
  ): Promise<RecordView> {
    return this.handler.execute(context, { programId, kind, recordId, expected, data });
  }
}
