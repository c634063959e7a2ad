import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PLACE_KINDS, PLACE_STATUSES, type PlaceKind, type PlaceStatus } from '@rakor/contracts';
import { Access, ApiPage, Context, decodeCursor, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsIn, IsOptional } from 'class-validator';
import { MoreThan } from 'typeorm';
import { READERS } from '../../edge/roles.js';
import { Place } from '../place.js';
import { PlaceView, viewOf } from '../place.view.js';

export class ListPlaces extends PageQuery {
  @IsOptional() @IsIn(PLACE_KINDS) kind?: PlaceKind;
  @IsOptional() @IsIn(PLACE_STATUSES) status?: PlaceStatus;
}

@ApiTags('places')
@Controller('v1/regions/:region/places')
export class ListPlacesController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'The places of the region, by code' })
  @ApiPage(PlaceView)
  list(@Context() context: RequestContext, @Query() { limit, cursor, kind, status }: ListPlaces): Promise<Page<PlaceView>> {
    const [after] = decodeCursor(cursor, ['string']) ?? [];
    const where = { region: context.region, ...(kind && { kind }), ...(status && { status }), ...(after && { code: MoreThan(after) }) };
    return this.unitOfWork.read(context, async ({ manager }) => {
      const found = await manager.find(Place, { where, order: { code: 'ASC' }, take: limit + 1 });
      return pageOf(found.map(viewOf), limit, ({ code }) => [code]);
    });
  }
}
