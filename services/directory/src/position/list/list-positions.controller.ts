import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
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
  @ApiOperation({ summary: 'The positions of the region, or those of one organisation' })
  async list(@Context() context: RequestContext, @Query() query: PositionQuery): Promise<Page<PositionView>> {
    return this.listPositions.execute(context, query);
  }

  @Get(':id')
  @Access(READERS)
  @ApiOkResponse({ type: PositionView })
  @ApiOperation({ summary: 'One position, with who holds it' })
  async show(@Context() context: RequestContext, @Param('id') id: string): Promise<PositionView> {
    return this.listPositions.show(context, id);
  }
}
