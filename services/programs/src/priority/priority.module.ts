import { Module } from '@nestjs/common';
import { RegisterModule } from '@rakor/register';
import { WindowModule } from '../window/window.module.js';
import { ShowAlignmentController } from './alignment/show-alignment.controller.js';
import { DeclarePriorityController } from './declare/declare-priority.controller.js';
import { DeclarePriorityHandler } from './declare/declare-priority.handler.js';
import { ListPrioritiesController } from './list/list-priorities.controller.js';
import { PriorityRepository } from './priority.repository.js';
import { WithdrawPriorityController } from './withdraw/withdraw-priority.controller.js';
import { WithdrawPriorityHandler } from './withdraw/withdraw-priority.handler.js';

/** What leaders want the programs of the organisations to serve. */
@Module({
  imports: [RegisterModule, WindowModule],
  controllers: [DeclarePriorityController, ListPrioritiesController, WithdrawPriorityController, ShowAlignmentController],
  providers: [PriorityRepository, DeclarePriorityHandler, WithdrawPriorityHandler],
  exports: [PriorityRepository],
})
export class PriorityModule {}
