import { Injectable } from '@nestjs/common';
import type { PriorityNeed, TicketChannel } from '@rakor/contracts';
import { Clock, localDateOf, newId, type RequestContext, timeZoneOf } from '@rakor/kernel';
import { type Batches, UnitOfWork } from '@rakor/messaging';
import { giveNumbers, type NumberAsked, type NumberGiven } from './issue.statement.js';

export interface IssueTicket {
  readonly placeId: string;
  readonly serviceId: string;
  readonly channel: TicketChannel;
  readonly need: PriorityNeed | null;
}

/** Hot: two hundred people stand before the kiosks when a mall opens. What comes at the same time shares a statement and a commit. */
@Injectable()
export class IssueTicketHandler {
  private readonly numbers: Batches<NumberAsked, NumberGiven>;

  constructor(
    unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {
    this.numbers = unitOfWork.batches(giveNumbers);
  }

  /** @throws NoNumber */
  execute(context: RequestContext, asked: IssueTicket): Promise<NumberGiven> {
    const at = this.clock.now();
    const date = localDateOf(at, timeZoneOf(context.region));
    return this.numbers.run(context, { ticketId: newId(), bookingId: null, ...asked, date, at, queuedAt: at });
  }
}
