import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { INSTITUTION_STATUSES, type InstitutionStatus } from '@rakor/contracts';
import { Access, ApiPage, Context, decodeCursor, KnownId, type Page, pageOf, PageQuery } from '@rakor/http';
import { isId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { CursorMalformed } from '@rakor/http';
import { IsIn, IsOptional } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { PlaceRepository } from '../../place/place.repository.js';
import { Institution } from '../institution.js';
import { InstitutionView, viewOf } from '../institution.view.js';

export class ListInstitutions extends PageQuery {
  @IsOptional() @IsIn(INSTITUTION_STATUSES) status?: InstitutionStatus;
}

@ApiTags('institutions')
@Controller('v1/regions/:region/places/:id/institutions')
export class ListInstitutionsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'Who takes part in a place, or did, by code' })
  @ApiPage(InstitutionView)
  list(
    @Context() context: RequestContext,
    @Param('id', KnownId) placeId: string,
    @Query() { limit, cursor, status }: ListInstitutions,
  ): Promise<Page<InstitutionView>> {
    const after = decodeCursor(cursor, ['string', 'string']);
    if (after && !isId(after[1])) throw new CursorMalformed();
    return this.unitOfWork.read(context, async (tx) => {
      await this.places.get(tx, placeId);
      const query = tx.manager
        .createQueryBuilder(Institution, 'institution')
        .where({ region: context.region, placeId, ...(status && { status }) })
        .orderBy({ 'institution.code': 'ASC', 'institution.id': 'ASC' })
        .limit(limit + 1);
      // One that has withdrawn and come back stands there twice under its code.
      if (after) query.andWhere('(institution.code, institution.id) > (:code, :id::uuid)', { code: after[0], id: after[1] });
      return pageOf((await query.getMany()).map(viewOf), limit, ({ code, id }) => [code, id]);
    });
  }
}
