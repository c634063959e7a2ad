import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { IndicatorRepository } from '../indicator.repository.js';
import { TargetRepository } from '../target.repository.js';
import { TargetView, targetViewOf } from '../target.view.js';

export class TargetsView {
  @ApiProperty({ type: [TargetView], description: 'The one that holds first.' }) targets!: TargetView[];
}

@ApiTags('indicators')
@Controller('v1/regions/:region/indicators/:id/targets')
export class ListTargetsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly indicators: IndicatorRepository,
    private readonly targets: TargetRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'Every target that an indicator has had, and why it was changed' })
  @ApiOkResponse({ type: TargetsView })
  list(@Context() context: RequestContext, @Param('id', KnownId) id: string): Promise<TargetsView> {
    return this.unitOfWork.read(context, async (tx) => {
      const indicator = await this.indicators.get(tx, id);
      return { targets: (await this.targets.all(tx, indicator)).map(targetViewOf) };
    });
  }
}
