import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, decodeCursor, KnownId, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { MoreThan } from 'typeorm';
import { READERS } from '../../edge/roles.js';
import { PlaceRepository } from '../../place/place.repository.js';
import { Service } from '../service.js';
import { ServiceView, viewOf } from '../service.view.js';

@ApiTags('services')
@Controller('v1/regions/:region/places/:id/services')
export class ListServicesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What a place offers, by code' })
  @ApiPage(ServiceView)
  list(
    @Context() context: RequestContext,
    @Param('id', KnownId) placeId: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<ServiceView>> {
    const [after] = decodeCursor(cursor, ['string']) ?? [];
    const where = { region: context.region, placeId, status: 'offered', ...(after && { code: MoreThan(after) }) } as const;
    return this.unitOfWork.read(context, async (tx) => {
      await this.places.get(tx, placeId);
      const found = await tx.manager.find(Service, { where, order: { code: 'ASC' }, take: limit + 1 });
      return pageOf(found.map(viewOf), limit, ({ code }) => [code]);
    });
  }
}
