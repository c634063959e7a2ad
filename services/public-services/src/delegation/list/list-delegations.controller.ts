import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, CursorMalformed, decodeCursor, LocalDate, type Page, pageOf, PageQuery, Text } from '@rakor/http';
import { Clock, isId, localDateOf, type RequestContext, timeZoneOf } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsOptional } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { Delegation } from '../delegation.js';
import { DelegationView, viewOf } from '../delegation.view.js';

export class ListDelegations extends PageQuery {
  @IsOptional() @Text(8) district?: string;
  /** Only those in force on a day, local to the region. */
  @IsOptional() @LocalDate() on?: string;
}

@ApiTags('delegations')
@Controller('v1/regions/:region/delegations')
export class ListDelegationsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'The matrix of services and districts, by district and service' })
  @ApiPage(DelegationView)
  list(@Context() context: RequestContext, @Query() { limit, cursor, district, on }: ListDelegations): Promise<Page<DelegationView>> {
    const after = decodeCursor(cursor, ['string', 'string', 'string']);
    if (after && !isId(after[2])) throw new CursorMalformed();
    const { region } = context;
    const day = on ?? localDateOf(this.clock.now(), timeZoneOf(region));
    return this.unitOfWork.read(context, async ({ manager }) => {
      const query = manager
        .createQueryBuilder(Delegation, 'delegation')
        .where({ region, ...(district && { district }) })
        .orderBy({ 'delegation.district': 'ASC', 'delegation.standardCode': 'ASC', 'delegation.id': 'ASC' })
        .limit(limit + 1);
      if (on) query.andWhere(`:on::date between delegation.valid_from and coalesce(delegation.valid_to, 'infinity')`, { on });
      if (after)
        query.andWhere('(delegation.district, delegation.standard_code, delegation.id) > (:afterDistrict, :afterCode, :afterId::uuid)', {
          ...{ afterDistrict: after[0], afterCode: after[1], afterId: after[2] },
        });
      const found = (await query.getMany()).map((delegation) => viewOf(delegation, day));
      return pageOf(found, limit, (one) => [one.district, one.standardCode, one.id]);
    });
  }
}
