import { Module } from '@nestjs/common';
import { ListDeliveriesController } from './list/list-deliveries.controller.js';
import { ListDeliveries } from './list/list-deliveries.query.js';
import { ShowDeliveryController } from './show/show-delivery.controller.js';

@Module({
  controllers: [ListDeliveriesController, ShowDeliveryController],
  providers: [ListDeliveries],
})
export class DeliveryModule {}
