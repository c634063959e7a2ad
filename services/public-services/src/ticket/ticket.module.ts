import { Module } from '@nestjs/common';
import { SealingModule } from '@rakor/bootstrap';
import { LiveModule } from '@rakor/live';
import { CounterRepository } from '../counter/counter.repository.js';
import { QueueModule } from '../queue/queue.module.js';
import { TicketContactController } from './contact/ticket-contact.controller.js';
import { TicketContactHandler } from './contact/ticket-contact.handler.js';
import { TicketContactRepository } from './contact/ticket-contact.repository.js';
import { IssueTicketController } from './issue/issue-ticket.controller.js';
import { IssueTicketHandler } from './issue/issue-ticket.handler.js';
import { LeaveQueueController } from './leave/leave-queue.controller.js';
import { HandInController } from './hand-in/hand-in.controller.js';
import { HandInHandler } from './hand-in/hand-in.handler.js';
import { KioskReserveReader } from './kiosk/kiosk-reserve.reader.js';
import { ShowKioskController } from './kiosk/show-kiosk.controller.js';
import { PlaceInLineReader } from './place-in-line/place-in-line.reader.js';
import { ShowCodeController } from './place-in-line/show-code.controller.js';
import { ShowPlaceInLineController } from './place-in-line/show-place-in-line.controller.js';
import { PrioritiseTicketController } from './prioritise/prioritise-ticket.controller.js';
import { RequeueTicketController } from './requeue/requeue-ticket.controller.js';
import { ShowTicketController } from './show/show-ticket.controller.js';
import { TicketChanges } from './ticket.changes.js';
import { TicketRepository } from './ticket.repository.js';

/** Numbers, and what becomes of whoever holds one. */
@Module({
  imports: [LiveModule, SealingModule, QueueModule],
  controllers: [
    IssueTicketController,
    HandInController,
    ShowKioskController,
    TicketContactController,
    ShowPlaceInLineController,
    ShowCodeController,
    ShowTicketController,
    RequeueTicketController,
    LeaveQueueController,
    PrioritiseTicketController,
  ],
  providers: [
    TicketRepository,
    CounterRepository,
    PlaceInLineReader,
    TicketChanges,
    IssueTicketHandler,
    HandInHandler,
    KioskReserveReader,
    TicketContactRepository,
    TicketContactHandler,
  ],
  exports: [TicketRepository, IssueTicketHandler],
})
export class TicketModule {}
