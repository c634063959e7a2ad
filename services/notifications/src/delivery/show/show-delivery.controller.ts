import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { historyOf } from '../delivery.queries.js';
import { DeliveryHistory } from '../delivery.view.js';

@ApiTags('deliveries')
@Controller('v1/regions/:region/deliveries')
export class ShowDeliveryController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** One delivery with every step of its life. */
  @Get(':id')
  @Access({ roles: ['secretariat', 'auditor', 'regency-admin', 'province-admin'] })
  @ApiOkResponse({ type: DeliveryHistory })
  show(@Context() context: RequestContext, @Param('id', KnownId) id: string): Promise<DeliveryHistory> {
    return this.unitOfWork.read(context, (tx) => historyOf(tx, id));
  }
}
