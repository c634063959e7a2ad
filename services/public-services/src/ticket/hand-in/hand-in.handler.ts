import { Injectable } from '@nestjs/common';
import { TicketIssuedV1 } from '@rakor/contracts';
import { Clock, type FieldFault, instantOf, type RequestContext, timeZoneOf } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import type { OfferedService, Queue } from '../../queue/queue.js';
import { QueueRepository } from '../../queue/queue.repository.js';
import { NumbersNotItsOwn } from '../ticket.errors.js';
import { numberOf } from '../ticket.number.js';
import { faultsOf, type OfflineNumber } from './offline.js';

const DAY_MINUTES = 24 * 60;

export interface HandIn {
  readonly placeId: string;
  readonly kiosk: string;
  readonly tickets: readonly OfflineNumber[];
}

export interface HandedIn {
  /** Taken with this hand-in; the others were handed in before. */
  readonly taken: number;
  readonly known: number;
}

/** A kiosk has its connection back, and tells what it has given out. Sending it twice takes it once. */
@Injectable()
export class HandInHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queues: QueueRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws QueueNotFound, QueueNotOpen, NumbersNotItsOwn */
  async execute(context: RequestContext, { placeId, kiosk, tickets }: HandIn): Promise<HandedIn> {
    return this.unitOfWork.run(context, async (tx) => {
      const queue = await this.queues.getForUpdate(tx, placeId);
      const date = queue.today();
      const offered = new Map((await this.queues.offered(tx, queue)).map((service) => [service.serviceId, service]));
      const [from, midnight] = [0, DAY_MINUTES].map((minute) => instantOf(date, minute, timeZoneOf(context.region))) as [Date, Date];
      const now = this.clock.now();
      refuse(kiosk, faultsOf(tickets, queue.blockOf(kiosk), offered, { from, midnight, now }));

      const [faults, taken]: [FieldFault[], OfflineNumber[]] = [[], []];
      for (const [index, ticket] of tickets.entries()) {
        const service = offered.get(ticket.serviceId);
        if (service && (await this.add(tx, queue, date, kiosk, { ...ticket, issuedAt: earlier(ticket.issuedAt, now) }, service)))
          taken.push(ticket);
        else if (!(await this.isKnown(tx, ticket, kiosk))) faults.push(takenAlready(index, ticket));
      }
      refuse(kiosk, faults);
      return { taken: taken.length, known: tickets.length - taken.length };
    });
  }

  /** @returns false where the number, or its id, is there already */
  private async add(
    tx: Transaction,
    queue: Queue,
    date: string,
    kiosk: string,
    offline: OfflineNumber,
    service: OfferedService,
  ): Promise<boolean> {
    const { id, seq, need, issuedAt } = offline;
    const { serviceId, serviceName, institutionId, institutionName, prefix } = service;
    const number = numberOf(prefix, seq);
    const rows = await tx.manager.query<unknown[]>(
      `insert into ticket (region, id, queue_id, date, prefix, seq, number, service_id, service_name, institution_id, institution_name, channel, need,
                           status, arrived_at, queued_at, since, offline_kiosk, version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'kiosk', $12, 'waiting', $13, $13, $13, $14, 1)
       on conflict do nothing returning id`,
      [
        tx.context.region,
        id,
        queue.id,
        date,
        prefix,
        seq,
        number,
        serviceId,
        serviceName,
        institutionId,
        institutionName,
        need,
        issuedAt,
        kiosk,
      ],
    );
    if (rows.length === 0) return false;
    await tx.outbox.add(TicketIssuedV1, {
      ...{ ticketId: id, sequence: 1, number, date, placeId: queue.id, placeName: queue.placeName, serviceId, serviceName, institutionId },
      ...{ institutionName, channel: 'kiosk', need, bookingId: null, offlineKiosk: kiosk, issuedAt: issuedAt.toISOString() },
    });
    return true;
  }

  private async isKnown({ manager, context }: Transaction, { id, seq }: OfflineNumber, kiosk: string): Promise<boolean> {
    const rows = await manager.query<unknown[]>('select from ticket where region = $1 and id = $2 and seq = $3 and offline_kiosk = $4', [
      ...[context.region, id, seq, kiosk],
    ]);
    return rows.length > 0;
  }
}

/** Nobody waits from a time that is still to come, however fast the kiosk's clock is. */
function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}

function refuse(kiosk: string, faults: readonly FieldFault[]): void {
  if (faults.length > 0) throw new NumbersNotItsOwn(kiosk, faults);
}

function takenAlready(index: number, { seq }: OfflineNumber): FieldFault {
  const detail = `${seq} was handed in before, as another ticket`;
  return { pointer: `/tickets/${index}/seq`, detail, mend: 'Send each number with the id that the kiosk printed.' };
}
