import { Module } from '@nestjs/common';
import { TicketModule } from '../ticket/ticket.module.js';
import { GiveGrantController } from './give/give-grant.controller.js';
import { GiveGrantHandler } from './give/give-grant.handler.js';
import { ListGrantsController } from './list/list-grants.controller.js';
import { RecordGrantRepository } from './record-grant.repository.js';
import { RevokeGrantController } from './revoke/revoke-grant.controller.js';
import { RevokeGrantHandler } from './revoke/revoke-grant.handler.js';
import { LookAtTicketController } from './use/look-at-ticket.controller.js';
import { LookAtTicketHandler } from './use/look-at-ticket.handler.js';

/** What a province may see of single tickets: what its regency lets it, and every look is kept. */
@Module({
  imports: [TicketModule],
  controllers: [GiveGrantController, ListGrantsController, RevokeGrantController, LookAtTicketController],
  providers: [RecordGrantRepository, GiveGrantHandler, RevokeGrantHandler, LookAtTicketHandler],
})
export class RecordGrantModule {}
