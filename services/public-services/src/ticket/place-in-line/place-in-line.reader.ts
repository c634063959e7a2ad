import { Injectable } from '@nestjs/common';
import { Clock } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { CounterRepository } from '../../counter/counter.repository.js';
import { anybodyIn } from '../../edge/anybody.js';
import { QueueRepository } from '../../queue/queue.repository.js';
import { WaitReader } from '../../queue/wait/wait.reader.js';
import { waitViewOf } from '../../queue/wait/wait.view.js';
import { TicketRepository } from '../ticket.repository.js';
import type { PlaceInLineState } from './place-in-line.view.js';

/** Reads where a ticket stands, by the id on it. */
@Injectable()
export class PlaceInLineReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: TicketRepository,
    private readonly queues: QueueRepository,
    private readonly counters: CounterRepository,
    private readonly waits: WaitReader,
    private readonly clock: Clock,
  ) {}

  /** @throws TicketNotFound */
  read(region: string, ticketId: string): Promise<PlaceInLineState> {
    return this.unitOfWork.read(anybodyIn(region), async (tx) => {
      const { number, serviceName, status, counterId, queueId } = await this.tickets.get(tx, ticketId);
      const queue = await this.queues.get(tx, queueId);
      const lines = status === 'waiting' ? await this.waits.lines(tx, queue, this.clock.now()) : undefined;
      const prospect = lines?.forecast.prospects.get(ticketId);
      const counter = counterId === null || status === 'held' ? null : await this.counters.get(tx, counterId);
      return {
        ...{ number, placeName: queue.placeName, serviceName, status, position: prospect?.position ?? null, wait: waitViewOf(prospect) },
        counterName: counter?.name ?? null,
      };
    });
  }
}
