import { Injectable } from '@nestjs/common';
import { Clock, instantOf, localDateOf, timeZoneOf } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import { DeliveryRepository } from '../../delivery/delivery.repository.js';
import type { ChannelLimit } from '../limit.js';
import { LimitRepository } from '../limit.repository.js';

/** One that has not been sent before; another attempt was counted with the first. */
interface Fresh {
  readonly id: string;
  readonly channel: string;
  readonly urgent: boolean;
}

const HOUR_MS = 3_600_000;

/** Keeps what leaves the house within the limits of its region: what is over them is held until there is room, and not dropped. */
@Injectable()
export class WithinLimits {
  constructor(
    private readonly limits: LimitRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns those of `ids` that may leave now; the others are held */
  async of(tx: Transaction, ids: readonly string[]): Promise<readonly string[]> {
    const limits = await this.limits.all(tx);
    if (limits.length === 0) return ids;
    const fresh = await this.fresh(tx, ids);
    const held = new Set<string>();
    for (const limit of limits)
      for (const id of await this.over(
        tx,
        limit,
        fresh.filter(({ channel }) => channel === limit.channel),
      ))
        held.add(id);
    return ids.filter((id) => !held.has(id));
  }

  private async over(tx: Transaction, limit: ChannelLimit, wanted: readonly Fresh[]): Promise<readonly string[]> {
    if (wanted.length === 0) return [];
    const now = this.clock.now();
    const zone = timeZoneOf(tx.context.region);
    const hour = new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
    await this.limits.lock(tx, limit.channel);
    const usage = await this.limits.usage(tx, limit.channel, hour, instantOf(localDateOf(now, zone), 0, zone));

    const urgent = wanted.filter((one) => one.urgent).length;
    const others = wanted.filter((one) => !one.urgent).map(({ id }) => id);
    const passing = Math.min(others.length, Math.max(0, limit.room(usage) - urgent));
    const over = others.slice(passing);
    await this.limits.use(tx, limit.channel, hour, urgent + passing);
    await this.hold(tx, over, (nth) => limit.nextTurn(usage.waiting + nth, usage, now, zone), now);
    return over;
  }

  private async hold(tx: Transaction, ids: readonly string[], until: (nth: number) => Date, at: Date): Promise<void> {
    const deliveries = await this.deliveries.getAllForUpdate(tx, ids);
    const nth = new Map(ids.map((id, index) => [id, index]));
    const taken = deliveries.map((delivery) => ({ delivery, step: delivery.hold('limit', until(nth.get(delivery.id) ?? 0), at) }));
    await this.deliveries.save(tx, taken);
  }

  /** In the order in which they came. */
  private fresh({ manager, context }: Transaction, ids: readonly string[]): Promise<Fresh[]> {
    return manager.query(
      `select id, channel, rank = 0 as urgent from delivery
        where region = $1 and id = any ($2::uuid[]) and attempts = attempts_before order by id`,
      [context.region, ids],
    );
  }
}
