import { Module } from '@nestjs/common';
import { RegisterModule } from '@rakor/register';
import { ListProgressController } from './list/list-progress.controller.js';
import { ProgressRepository } from './progress.repository.js';
import { ReportProgressController } from './report/report-progress.controller.js';
import { ReportProgressHandler } from './report/report-progress.handler.js';
import { ReturnProgressController } from './return/return-progress.controller.js';
import { ReturnProgressHandler } from './return/return-progress.handler.js';
import { ShowProgressController } from './show/show-progress.controller.js';
import { VerifyProgressController } from './verify/verify-progress.controller.js';
import { VerifyProgressHandler } from './verify/verify-progress.handler.js';

/** What is claimed of milestones, and what somebody else has verified. */
@Module({
  imports: [RegisterModule],
  controllers: [
    ReportProgressController,
    ListProgressController,
    ShowProgressController,
    VerifyProgressController,
    ReturnProgressController,
  ],
  providers: [ProgressRepository, ReportProgressHandler, VerifyProgressHandler, ReturnProgressHandler],
})
export class ProgressModule {}
