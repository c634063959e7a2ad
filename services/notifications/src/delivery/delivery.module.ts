import { Module } from '@nestjs/common';
import { DeliveryMetrics } from './delivery.metrics.js';
import { DeliveryRepository } from './delivery.repository.js';
import { ListDeliveriesController } from './list/list-deliveries.controller.js';
import { ListDeliveries } from './list/list-deliveries.query.js';
import { SendDeliveries } from './send/send-deliveries.js';
import { ShowDeliveryController } from './show/show-delivery.controller.js';
import { SummariseDeliveriesController } from './summary/summarise-deliveries.controller.js';

@Module({
  controllers: [SummariseDeliveriesController, ListDeliveriesController, ShowDeliveryController],
  providers: [ListDeliveries, DeliveryMetrics, DeliveryRepository, SendDeliveries],
  exports: [DeliveryMetrics, DeliveryRepository, SendDeliveries],
})
export class DeliveryModule {}
