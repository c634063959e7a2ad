import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation } from '@nestjs/swagger';
import { Access, Context, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsBoolean, IsUUID } from 'class-validator';
import { ADMINS } from '../../access.js';
import type { PositionWish } from '../position.js';
import { PositionView } from '../position.view.js';
import { CreatePositionHandler } from './create-position.handler.js';

class PositionBody implements PositionWish {
  @IsUUID()
  declare organisationId: string;

  /** "Kepala Dinas Kesehatan" */
  @Text(200)
  declare title: string;

  /** Whether it leads its organisation: one position does. */
  @IsBoolean()
  declare head: boolean;
}

@Controller('v1/regions/:region/positions')
export class CreatePositionController {
  constructor(private readonly createPosition: CreatePositionHandler) {}

  @Post()
  @Access(ADMINS)
  @ApiCreatedResponse({ type: PositionView })
  @ApiOperation({ summary: 'Create a position in an organisation' })
  async create(@Context() context: RequestContext, @Body() body: PositionBody): Promise<PositionView> {
    return this.createPosition.execute(context, body);
  }
}
