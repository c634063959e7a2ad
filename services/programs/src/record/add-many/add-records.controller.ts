import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject } from 'class-validator';
import { WRITERS } from '../../edge/roles.js';
import { RecordView } from '../record.view.js';
import { AddRecordsHandler } from './add-records.handler.js';

export class AddRecords {
  /** Each by the fields that the template has for the kind. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(200) @IsObject({ each: true }) items!: Record<string, unknown>[];
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:id/records/:kind/batch')
export class AddRecordsController {
  constructor(private readonly handler: AddRecordsHandler) {}

  @Post()
  @Access({ roles: WRITERS })
  @ApiOperation({ summary: 'Put up to 200 on a list of a program, all or none; each value at fault is named with its place' })
  @ApiCreatedResponse({ type: [RecordView] })
  add(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @Param('kind') kind: string,
    @Body() { items }: AddRecords,
  ): Promise<RecordView[]> {
    return this.handler.execute(context, { programId, kind, items });
  }
}
