import { Module } from '@nestjs/common';
import { FadeStatuses } from './fade/fade-statuses.js';
import { ShowStatusHistoryController } from './history/show-status-history.controller.js';
import { ShowStatusController } from './show/show-status.controller.js';

/** How programs stand, why, and since when. */
@Module({
  controllers: [ShowStatusController, ShowStatusHistoryController],
  providers: [FadeStatuses],
})
export class StatusModule {}
