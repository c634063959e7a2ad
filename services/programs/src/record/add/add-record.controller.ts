import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsObject } from 'class-validator';
import { WRITERS } from '../../edge/roles.js';
import { RecordView } from '../record.view.js';
import { AddRecordHandler } from './add-record.handler.js';

export class AddRecord {
  /** By the fields that the template has for the kind. */
  @IsObject() data!: Record<string, unknown>;
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:id/records/:kind')
export class AddRecordController {
  constructor(private readonly handler: AddRecordHandler) {}

  @Post()
  @Access({ roles: WRITERS })
  @ApiOperation({ summary: 'Put one on a list of a program: an institution, a facility, a village, by the kinds of its template' })
  @ApiCreatedResponse({ type: RecordView })
  add(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @Param('kind') kind: string,
    @Body() { data }: AddRecord,
  ): Promise<RecordView> {
    return this.handler.execute(context, { programId, kind, data });
  }
}
