import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@rakor/kernel';
import { type Errand, Errands, type Ran, type Transaction } from '@rakor/messaging';
import { WithinLimits } from '../../limit/apply/within-limits.js';
import type { Delivery } from '../delivery.js';
import { DeliveryMetrics } from '../delivery.metrics.js';
import { DeliveryRepository } from '../delivery.repository.js';
import type { Outcome, Skipped } from '../outcome.js';
import type { Carrier, Ending } from './carrier.js';

/** A delivery in hand. */
interface Sending {
  readonly id: string;
  readonly delivery: Delivery;
  readonly carrier: Carrier<object>;
  readonly letter: object;
}

interface Sent {
  readonly id: string;
  readonly attempt: number;
  readonly carrier: Carrier<object>;
  readonly outcome: Outcome;
}

/** Sends what is due, by the carrier of its channel. */
@Injectable()
export class SendDeliveries implements Errand<Sending, Sent>, OnModuleInit {
  readonly table = 'delivery';
  /** No carrier takes half as long. */
  readonly leaseMs = 60_000;
  private readonly carriers = new Map<string, Carrier<object>>();

  constructor(
    private readonly errands: Errands,
    private readonly deliveries: DeliveryRepository,
    private readonly limits: WithinLimits,
    private readonly metrics: DeliveryMetrics,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.errands.add(this);
  }

  /** A channel adds its carrier when its module begins. */
  carryBy<L extends object>(carrier: Carrier<L>): void {
    this.carriers.set(carrier.channel, {
      channel: carrier.channel,
      load: (tx, deliveries) => carrier.load(tx, deliveries),
      send: (delivery, letter) => carrier.send(delivery, letter as L),
      settled: (tx, endings, at) => carrier.settled(tx, endings, at),
    });
  }

  async take(tx: Transaction, ids: readonly string[]): Promise<Sending[]> {
    const deliveries = await this.deliveries.beginAttempts(tx, await this.limits.of(tx, ids));
    const sendings: Sending[] = [];
    for (const [channel, ofChannel] of Map.groupBy(deliveries, (delivery) => delivery.channel)) {
      const carrier = this.carriers.get(channel) ?? nobodyCarries(channel);
      const letters = await carrier.load(tx, ofChannel);
      for (const delivery of ofChannel)
        sendings.push({ id: delivery.id, delivery, carrier, letter: letters.get(delivery.id) ?? skipped('nothing-to-send') });
    }
    return sendings;
  }

  async perform({ id, delivery, carrier, letter }: Sending): Promise<Ran<Sent>> {
    const outcome = isSkipped(letter) ? letter : await carrier.send(delivery, letter);
    return { result: { id, attempt: delivery.attempts, carrier, outcome }, well: outcome.kind !== 'failed' || answered(outcome.code) };
  }

  async settle(tx: Transaction, results: readonly Sent[]): Promise<void> {
    const now = this.clock.now();
    const byId = new Map(results.map((result) => [result.id, result]));
    const deliveries = await this.deliveries.getAllForUpdate(tx, [...byId.keys()]);
    const taken = deliveries.flatMap((delivery) => {
      const result = byId.get(delivery.id);
      const step = result && delivery.settle(result.attempt, result.outcome, now, Math.random());
      return step ? [{ delivery, step, ...result }] : [];
    });
    await this.deliveries.save(tx, taken);
    this.metrics.count(taken.map(({ delivery }) => delivery));
    for (const [carrier, endings] of Map.groupBy<Carrier<object>, Ending & { carrier: Carrier<object> }>(taken, (one) => one.carrier))
      await carrier.settled(tx, endings, now);
  }
}

function skipped(code: string): Skipped {
  return { kind: 'skipped', code };
}

function isSkipped(letter: object): letter is Skipped {
  return 'kind' in letter && letter.kind === 'skipped';
}

/** Whether the other side is there and did not like this one message: it is no reason to leave it alone. */
function answered(code: string): boolean {
  return /^(http-4|smtp-5)\d\d$/.test(code) && code !== 'http-408' && code !== 'http-429';
}

/** What is stored for a channel that this build has no carrier for. */
function nobodyCarries(channel: string): Carrier<object> {
  return {
    channel: channel as Carrier<object>['channel'],
    load: async (_, deliveries) => new Map(deliveries.map(({ id }) => [id, skipped('channel-unsupported')])),
    send: async () => skipped('channel-unsupported'),
    settled: async () => undefined,
  };
}
