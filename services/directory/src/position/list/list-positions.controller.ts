import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Access, ApiPage, Context, type Page, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsOptional, IsUUID } from 'class-validator';
import { READERS } from '../../access.js';
import { PositionView } from '../position.view.js';
import { ListPositions } from './list-positions.query.js';

class PositionQuery extends PageQuery {
  @IsOptional()
  @IsUUID()
  organisationId?: string;
}

@Controller('v1/regions/:region/positions')
export class ListPositionsController {
  constructor(private readonly listPositions: ListPositions) {}

  @Get()
  @Access(READERS)
  @ApiPage(PositionView)
  async list(@Context() context: RequestContext, @Query() query: PositionQuery): Promise<Page<PositionView>> {
    return this.listPositions.execute(context, query);
  }

  @Get(':id')
  @Access(READERS)
  @ApiOkResponse({ type: PositionView })
  async show(@Context() context: RequestContext, @Param('id') id: string): Promise<PositionView> {
    return this.listPositions.show(context, id);
  }
}
