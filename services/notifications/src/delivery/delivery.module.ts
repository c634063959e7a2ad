import { Module } from '@nestjs/common';
import { TestModeModule } from '../test-mode/test-mode.module.js';
import { NotificationsSettingsModule } from '../settings.module.js';
import { DeliveryMetrics } from './delivery.metrics.js';
import { DeliveryRepository } from './delivery.repository.js';
import { WithinLimits } from '../limit/apply/within-limits.js';
import { LimitRepository } from '../limit/limit.repository.js';
import { ListLimitsController } from '../limit/list/list-limits.controller.js';
import { SetLimitController } from '../limit/set/set-limit.controller.js';
import { SetLimitHandler } from '../limit/set/set-limit.handler.js';
import { OutsideQuietHours } from '../reader/apply/outside-quiet-hours.js';
import { ListDeliveriesController } from './list/list-deliveries.controller.js';
import { ListDeliveries } from './list/list-deliveries.query.js';
import { ForgetDeliveries } from './forget/forget-deliveries.js';
import { SendDeliveries } from './send/send-deliveries.js';
import { ShowDeliveryController } from './show/show-delivery.controller.js';
import { SummariseDeliveriesController } from './summary/summarise-deliveries.controller.js';

@Module({
  imports: [NotificationsSettingsModule, TestModeModule],
  controllers: [SummariseDeliveriesController, ListDeliveriesController, ShowDeliveryController, ListLimitsController, SetLimitController],
  providers: [
    ListDeliveries,
    DeliveryMetrics,
    DeliveryRepository,
    SendDeliveries,
    ForgetDeliveries,
    LimitRepository,
    OutsideQuietHours,
    WithinLimits,
    SetLimitHandler,
  ],
  exports: [ListDeliveries, DeliveryMetrics, DeliveryRepository, SendDeliveries],
})
export class DeliveryModule {}
