import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { ServiceRepository } from '../service.repository.js';
import { ServiceView, viewOf } from '../service.view.js';

@ApiTags('services')
@Controller('v1/regions/:region/services/:id')
export class ShowServiceController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly services: ServiceRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'One service that a place offers' })
  @ApiOkResponse({ type: ServiceView })
  show(@Context() context: RequestContext, @Param('id', KnownId) id: string): Promise<ServiceView> {
    return this.unitOfWork.read(context, async (tx) => viewOf(await this.services.get(tx, id)));
  }
}
