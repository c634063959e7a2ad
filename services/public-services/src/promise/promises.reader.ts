import { Injectable } from '@nestjs/common';
import { localDateOf, timeZoneOf } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';
import { RegionCalendars } from '../calendar/calendar.reader.js';
import { PlaceRepository } from '../place/place.repository.js';
import { Service } from '../service/service.js';
import type { PromisedTime } from '../standard/standard.content.js';
import { StandardRepository } from '../standard/standard.repository.js';
import type { Ticket } from '../ticket/ticket.js';
import { TicketRepository } from '../ticket/ticket.repository.js';
import { keptOf, type PromiseKept } from './promise.js';

/** Compares what a ticket's service promises with what it took. */
@Injectable()
export class Promises {
  constructor(
    private readonly standards: StandardRepository,
    private readonly places: PlaceRepository,
    private readonly calendars: RegionCalendars,
    private readonly tickets: TicketRepository,
  ) {}

  /** Null where the service has no standard, or its standard promises no time. */
  async kept(tx: ReadTransaction, ticket: Ticket, doneAt: Date): Promise<PromiseKept | null> {
    const promised = await this.promisedFor(tx, ticket);
    if (promised === null) return null;
    const zone = timeZoneOf(ticket.region);
    const handedInAt = await this.tickets.handedInAt(tx, ticket);
    const hours = await this.places.get(tx, ticket.queueId);
    const calendar = await this.calendars.on(tx, localDateOf(handedInAt, zone));
    return keptOf(promised, handedInAt, doneAt, { hours, calendar, zone });
  }

  private async promisedFor(tx: ReadTransaction, { region, serviceId }: Ticket): Promise<PromisedTime | null> {
    const service = await tx.manager.findOneBy(Service, { region, id: serviceId });
    const [standard] = service?.standardId ? await this.standards.inRegion(tx, [service.standardId]) : [];
    return standard?.content.promised ?? null;
  }
}
