import { Module } from '@nestjs/common';
import { DeliveryRepository } from './delivery.repository.js';
import { ListDeliveriesController } from './list/list-deliveries.controller.js';
import { ListDeliveries } from './list/list-deliveries.query.js';
import { SendDeliveries } from './send/send-deliveries.js';
import { ShowDeliveryController } from './show/show-delivery.controller.js';

@Module({
  controllers: [ListDeliveriesController, ShowDeliveryController],
  providers: [ListDeliveries, DeliveryRepository, SendDeliveries],
  exports: [DeliveryRepository, SendDeliveries],
})
export class DeliveryModule {}
