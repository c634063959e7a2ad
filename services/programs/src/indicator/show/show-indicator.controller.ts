import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { IndicatorRepository } from '../indicator.repository.js';
import { IndicatorView, viewOf } from '../indicator.view.js';

@ApiTags('indicators')
@Controller('v1/regions/:region/indicators/:id')
export class ShowIndicatorController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly indicators: IndicatorRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'One indicator' })
  @ApiOkResponse({ type: IndicatorView })
  show(@Context() context: RequestContext, @Param('id', KnownId) id: string): Promise<IndicatorView> {
    return this.unitOfWork.read(context, async (tx) => viewOf(await this.indicators.get(tx, id)));
  }
}
