import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { DeliveryHistory } from '../../delivery/delivery.view.js';
import { ADMINISTRATORS } from '../access.js';
import { RedeliverOneHandler } from './redeliver-one.handler.js';

@ApiTags('deliveries')
@Controller('v1/regions/:region/deliveries/:id/redeliver')
export class RedeliverOneController {
  constructor(private readonly handler: RedeliverOneHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: ADMINISTRATORS })
  @ApiOperation({ summary: 'Send a delivery to a webhook again, now, with the "webhook-id" that it had' })
  @ApiOkResponse({ type: DeliveryHistory })
  redeliver(@Context() context: RequestContext, @Param('id', KnownId) id: string): Promise<DeliveryHistory> {
    return this.handler.execute(context, id);
  }
}
