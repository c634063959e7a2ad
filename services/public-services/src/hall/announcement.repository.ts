import { Injectable } from '@nestjs/common';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import type { Ticket } from '../ticket/ticket.js';
import type { Queue } from '../queue/queue.js';
import type { Announcement } from './announcement.js';

/** As many as a screen that was away may have missed. */
const KEPT = 50;

/** Keeps the latest calls of a place. */
@Injectable()
export class AnnouncementRepository {
  /** Of a queue that is locked: the calls of a place are counted one after another. */
  async say(
    { manager, context }: Transaction,
    queue: Queue,
    ticket: Ticket,
    { counterName, at }: { readonly counterName: string; readonly at: Date },
  ): Promise<void> {
    await manager.query(
      `with said as (
         insert into announcement (region, queue_id, seq, date, ticket_number, counter_name, again, said_at)
         select $1, $2, coalesce(max(seq), 0) + 1, $3, $4, $5, $6, $7 from announcement where region = $1 and queue_id = $2
         returning seq)
       delete from announcement a using said where a.region = $1 and a.queue_id = $2 and a.seq <= said.seq - $8`,
      [context.region, queue.id, queue.calledOn(at) ?? ticket.date, ticket.number, counterName, ticket.calls > 1, at, KEPT],
    );
  }

  /** The latest of the day whose calls are shown, newest first. */
  async latest({ manager, context }: ReadTransaction, queue: Queue, now: Date, most: number): Promise<Announcement[]> {
    return manager.query<Announcement[]>(
      `select seq, ticket_number as number, counter_name as "counterName", again, said_at as "saidAt" from announcement
        where region = $1 and queue_id = $2 and date = $3 order by seq desc limit $4`,
      [context.region, queue.id, queue.calledOn(now), most],
    );
  }
}
