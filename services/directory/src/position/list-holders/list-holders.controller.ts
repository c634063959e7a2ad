import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Access, ApiPage, Context, LocalDate, type Page, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsOptional } from 'class-validator';
import { READERS } from '../../access.js';
import { HoldingView } from '../position.view.js';
import { ListHolders } from './list-holders.query.js';

class HolderQuery extends PageQuery {
  /** Only who held it on this day, local to the region. */
  @IsOptional()
  @LocalDate()
  on?: string;
}

@Controller('v1/regions/:region/positions/:id/holders')
export class ListHoldersController {
  constructor(private readonly listHolders: ListHolders) {}

  @Get()
  @Access(READERS)
  @ApiPage(HoldingView)
  @ApiOperation({ summary: 'Who has held a position, or who held it on one day' })
  async list(@Context() context: RequestContext, @Param('id') positionId: string, @Query() query: HolderQuery): Promise<Page<HoldingView>> {
    return this.listHolders.execute(context, { ...query, positionId });
  }
}
