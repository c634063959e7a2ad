import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@rakor/kernel';
import { type ReadTransaction, UnitOfWork } from '@rakor/messaging';
import { In } from 'typeorm';
import { QueueRepository } from '../../queue/queue.repository.js';
import { TicketRepository } from '../../ticket/ticket.repository.js';
import { Ticket } from '../../ticket/ticket.js';
import { viewOf as ticketViewOf } from '../../ticket/ticket.view.js';
import type { Counter } from '../counter.js';
import { CounterRepository } from '../counter.repository.js';
import { viewOf } from '../counter.view.js';
import type { DeskView } from './desk.view.js';

interface Waiting {
  readonly serviceId: string;
  readonly waiting: number;
  readonly since: Date;
}

/** Puts together what an officer sees at a counter. */
@Injectable()
export class DeskReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queues: QueueRepository,
    private readonly counters: CounterRepository,
    private readonly tickets: TicketRepository,
  ) {}

  /** @throws CounterNotFound */
  read(context: RequestContext, counterId: string): Promise<DeskView> {
    return this.unitOfWork.read(context, async (tx) => {
      const counter = await this.counters.get(tx, counterId);
      const queue = await this.queues.get(tx, counter.queueId);
      const offered = await this.queues.offered(tx, queue);
      const serves = counter.officer === null ? counter.serviceIds : counter.servingIds;
      const [waiting, resting] = [await waitingFor(tx, counter, serves), await restingOf(tx, counter, serves)];
      const of = (status: string) => resting.filter((ticket) => ticket.status === status).map(ticketViewOf);
      return {
        counter: viewOf(counter),
        placeName: queue.placeName,
        date: queue.date,
        mine: counter.officer === context.actorId,
        ticket: counter.ticketId === null ? null : ticketViewOf(await this.tickets.get(tx, counter.ticketId)),
        lines: offered
          .filter(({ serviceId }) => serves.includes(serviceId))
          .map(({ serviceId, serviceName }) => {
            const line = waiting.find((one) => one.serviceId === serviceId);
            return { serviceId, serviceName, waiting: line?.waiting ?? 0, since: line?.since.toISOString() ?? null };
          }),
        held: of('held'),
        missed: of('missed'),
        others: (await this.counters.openOf(tx, queue)).filter(({ id }) => id !== counter.id).map(({ id, name }) => ({ id, name })),
        offered: offered.map(({ serviceId, serviceName, institutionName }) => ({ serviceId, serviceName, institutionName })),
      };
    });
  }
}

function waitingFor({ manager, context }: ReadTransaction, { id, queueId }: Counter, serviceIds: readonly string[]): Promise<Waiting[]> {
  return manager.query<Waiting[]>(
    `select service_id as "serviceId", count(*)::int as waiting, min(queued_at) as since from ticket
      where region = $1 and queue_id = $2 and status = 'waiting' and service_id = any ($3::uuid[])
        and (wanted_counter_id is null or wanted_counter_id = $4) group by 1`,
    [context.region, queueId, serviceIds, id],
  );
}

/** Whoever was called or served already and may come back, the longest first. */
function restingOf({ manager, context }: ReadTransaction, { queueId }: Counter, serviceIds: readonly string[]): Promise<Ticket[]> {
  const where = { region: context.region, queueId, status: In(['held', 'missed']), serviceId: In([...serviceIds]) };
  return manager.find(Ticket, { where, order: { since: 'ASC', id: 'ASC' } });
}
