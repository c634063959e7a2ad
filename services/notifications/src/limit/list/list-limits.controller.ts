import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { LimitRepository } from '../limit.repository.js';
import { LimitView, viewOf } from '../limit.view.js';

export class Limits {
  @ApiProperty({ type: [LimitView] }) readonly items!: LimitView[];
}

@ApiTags('deliveries')
@Controller('v1/regions/:region/channel-limits')
export class ListLimitsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: LimitRepository,
  ) {}

  @Get()
  @Access({ roles: ['regency-admin', 'province-admin', 'auditor'] })
  @ApiOperation({ summary: 'How many messages of the region may leave the house, for each channel' })
  @ApiOkResponse({ type: Limits })
  async list(@Context() context: RequestContext): Promise<Limits> {
    const limits = await this.unitOfWork.read(context, (tx) => this.limits.ofEvery(tx));
    return { items: limits.map(viewOf) };
  }
}
