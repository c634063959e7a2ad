import { Injectable } from '@nestjs/common';
import { Clock } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';
import { In } from 'typeorm';
import { CounterRepository } from '../counter/counter.repository.js';
import { NoticeRepository } from '../notice/notice.repository.js';
import { PlaceNotFound } from '../place/place.errors.js';
import { Place } from '../place/place.js';
import { SHOWN } from '../place/place.steps.js';
import type { Queue } from '../queue/queue.js';
import { QueueRepository } from '../queue/queue.repository.js';
import { spoken } from './announcement.js';
import { AnnouncementRepository } from './announcement.repository.js';
import type { HallCounterView, HallLineView, HallView } from './hall.view.js';

/** How many calls a screen shows; one that was away says those that it has missed of them. */
const SHOWN_CALLS = 10;

/** Puts together what the screen of a place's hall shows. */
@Injectable()
export class HallReader {
  constructor(
    private readonly queues: QueueRepository,
    private readonly counters: CounterRepository,
    private readonly announcements: AnnouncementRepository,
    private readonly notices: NoticeRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws PlaceNotFound */
  async view(tx: ReadTransaction, code: string): Promise<HallView> {
    const place = await tx.manager.findOneBy(Place, { region: tx.context.region, code, status: In([...SHOWN]) });
    if (!place) throw new PlaceNotFound();
    const queue = await this.queues.known(tx, place.id);
    const now = this.clock.now();
    const calls = await this.announcements.latest(tx, queue, now, SHOWN_CALLS);
    const lines = await this.lines(tx, queue);
    return {
      placeName: place.name,
      date: queue.date,
      calls: calls.map((call) => ({
        ...call,
        spoken: { id: spoken(call, 'id'), en: spoken(call, 'en') },
        saidAt: call.saidAt.toISOString(),
      })),
      counters: await this.atCounters(tx, queue),
      lines,
      notices: (await this.notices.shown(tx, place.id, now)).map(({ indonesian: id, english: en }) => ({ id, en })),
      waiting: lines.reduce((sum, { waiting }) => sum + waiting, 0),
    };
  }

  private async atCounters(tx: ReadTransaction, queue: Queue): Promise<HallCounterView[]> {
    const open = await this.counters.openOf(tx, queue);
    const there = await tx.manager.query<{ id: string; number: string; status: 'called' | 'serving' }[]>(
      `select id, number, status from ticket where region = $1 and queue_id = $2 and status in ('called', 'serving')`,
      [tx.context.region, queue.id],
    );
    return open.map(({ name, ticketId }) => {
      const ticket = there.find(({ id }) => id === ticketId);
      return { name, number: ticket?.number ?? null, state: ticket?.status ?? 'free' };
    });
  }

  private async lines({ manager, context }: ReadTransaction, { id }: Queue): Promise<HallLineView[]> {
    return manager.query<HallLineView[]>(
      `select service_name as "serviceName", count(*)::int as waiting from ticket
        where region = $1 and queue_id = $2 and status = 'waiting' group by service_id, service_name order by service_name`,
      [context.region, id],
    );
  }
}
