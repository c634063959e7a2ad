import { Injectable } from '@nestjs/common';
import { Clock, instantOf, type RequestContext, timeZoneOf } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { QueueRepository } from '../../queue/queue.repository.js';

const DAY_MINUTES = 24 * 60;

/** What a kiosk may give out by itself today, once its connection is gone. Times are instants. */
export interface KioskReserve {
  /** When this was so: a kiosk's own clock may be wrong. */
  readonly at: string;
  readonly date: string;
  /** From the local midnight until numbers end, and when the day itself has ended. */
  readonly opens: string;
  readonly closes: string;
  readonly ends: string;
  /** The block, both included, and the next number of each letter as far as they were handed in. */
  readonly from: number;
  readonly to: number;
  readonly next: Readonly<Record<string, number>>;
  /** Letters by service. */
  readonly prefixes: Readonly<Record<string, string>>;
}

/** Reads what is left today of a kiosk's block. */
@Injectable()
export class KioskReserveReader {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queues: QueueRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns null while no day is open, or where the day has no block for the kiosk. @throws QueueNotFound */
  read(context: RequestContext, placeId: string, kiosk: string): Promise<KioskReserve | null> {
    return this.unitOfWork.read(context, async (tx) => {
      const queue = await this.queues.get(tx, placeId);
      const [{ date, closesAt }, block] = [queue, queue.blockOf(kiosk)];
      if (!date || !closesAt || !block) return null;
      const offered = await this.queues.offered(tx, queue);
      const used = await tx.manager.query<{ prefix: string; last: number }[]>(
        `select prefix, max(seq) as last from ticket
          where region = $1 and queue_id = $2 and date = $3 and seq between $4 and $5 group by prefix`,
        [context.region, queue.id, date, block.from, block.to],
      );
      const lastOf = new Map(used.map(({ prefix, last }) => [prefix, last]));
      const [opens, ends] = [0, DAY_MINUTES].map((minute) => instantOf(date, minute, timeZoneOf(context.region)).toISOString());
      return {
        ...{ at: this.clock.now().toISOString(), date, opens: opens ?? '', closes: closesAt.toISOString(), ends: ends ?? '' },
        ...{ from: block.from, to: block.to },
        next: Object.fromEntries(offered.map(({ prefix }) => [prefix, (lastOf.get(prefix) ?? block.from - 1) + 1])),
        prefixes: Object.fromEntries(offered.map(({ serviceId, prefix }) => [serviceId, prefix])),
      };
    });
  }
}
