import { Module } from '@nestjs/common';
import { TicketModule } from '../ticket/ticket.module.js';
import { GiveGrantController } from './give/give-grant.controller.js';
import { GiveGrantHandler } from './give/give-grant.handler.js';
import { LookAtTicketController } from './use/look-at-ticket.controller.js';
import { LookAtTicketHandler } from './use/look-at-ticket.handler.js';

/** What a province may see of single tickets: what its regency lets it, and every look is kept. */
@Module({
  imports: [TicketModule],
  controllers: [GiveGrantController, LookAtTicketController],
  providers: [GiveGrantHandler, LookAtTicketHandler],
})
export class RecordGrantModule {}
