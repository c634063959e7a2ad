import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, idIn, type Page, pageOf, PageQuery, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsOptional } from 'class-validator';
import { MoreThan, Raw } from 'typeorm';
import { READERS } from '../../edge/roles.js';
import { Indicator } from '../indicator.js';
import { IndicatorView, viewOf } from '../indicator.view.js';

export class ListIndicators extends PageQuery {
  /** "stunting-ssgi". */
  @IsOptional() @Text(80) code?: string;
  /** What series of several sources have in common: "stunting". */
  @IsOptional() @Text(60) subject?: string;
  /** Code of the organisation that owns it. */
  @IsOptional() @Text(60) organisation?: string;
}

@ApiTags('indicators')
@Controller('v1/regions/:region/indicators')
export class ListIndicatorsController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What the region measures, in the order of adoption' })
  @ApiPage(IndicatorView)
  list(
    @Context() context: RequestContext,
    @Query() { limit, cursor, code, subject, organisation }: ListIndicators,
  ): Promise<Page<IndicatorView>> {
    const after = idIn(cursor);
    const where = {
      region: context.region,
      ...(code && { code }),
      ...(organisation && { organisationCode: organisation }),
      ...(subject && { definition: Raw((column) => `${column}->>'subject' = :subject`, { subject }) }),
      ...(after && { id: MoreThan(after) }),
    };
    return this.unitOfWork.read(context, async ({ manager }) => {
      const found = await manager.find(Indicator, { where, order: { id: 'ASC' }, take: limit + 1 });
      return pageOf(found.map(viewOf), limit, ({ id }) => [id]);
    });
  }
}
