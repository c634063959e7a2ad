import { Injectable } from '@nestjs/common';
import { Clock, instantOf, localDateOf, timeZoneOf } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import type { Delivery } from '../../delivery/delivery.js';
import { DeliveryRepository } from '../../delivery/delivery.repository.js';
import type { ChannelLimit } from '../limit.js';
import { LimitRepository } from '../limit.repository.js';

const HOUR_MS = 3_600_000;

/** Keeps what leaves the house within the limits of its region: what is over them is held until there is room, and not dropped. */
@Injectable()
export class WithinLimits {
  constructor(
    private readonly limits: LimitRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @param deliveries that are in hand, locked; another attempt was counted with the first
   * @returns those that may leave now; the others are held
   */
  async of(tx: Transaction, deliveries: readonly Delivery[]): Promise<readonly Delivery[]> {
    const limits = await this.limits.all(tx);
    if (limits.length === 0) return deliveries;
    // In the order in which they came.
    const fresh = deliveries.filter(({ isFresh }) => isFresh).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const held = new Set<Delivery>();
    for (const limit of limits) {
      const over = await this.over(
        tx,
        limit,
        fresh.filter(({ channel }) => channel === limit.channel),
      );
      for (const delivery of over) held.add(delivery);
    }
    return deliveries.filter((delivery) => !held.has(delivery));
  }

  private async over(tx: Transaction, limit: ChannelLimit, wanted: readonly Delivery[]): Promise<readonly Delivery[]> {
    if (wanted.length === 0) return [];
    const now = this.clock.now();
    const zone = timeZoneOf(tx.context.region);
    const hour = new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
    await this.limits.lock(tx, limit.channel);
    const usage = await this.limits.usage(tx, limit.channel, hour, instantOf(localDateOf(now, zone), 0, zone));

    const [urgent, others] = [wanted.filter(({ rank }) => rank === 0).length, wanted.filter(({ rank }) => rank > 0)];
    const passing = Math.min(others.length, Math.max(0, limit.room(usage) - urgent));
    const over = others.slice(passing);
    await this.limits.use(tx, limit.channel, hour, urgent + passing);
    await this.deliveries.save(
      tx,
      over.map((delivery, nth) => ({ delivery, step: delivery.hold('limit', limit.nextTurn(usage.waiting + nth, usage, now, zone), now) })),
    );
    return over;
  }
}
