import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@rakor/kernel';
import { type Errand, Errands, type Leased, type Ran, type Transaction } from '@rakor/messaging';
import { WithinLimits } from '../../limit/apply/within-limits.js';
import { TestModeRepository } from '../../test-mode/test-mode.repository.js';
import { OutsideQuietHours } from '../../reader/apply/outside-quiet-hours.js';
import type { Delivery } from '../delivery.js';
import { DeliveryMetrics } from '../delivery.metrics.js';
import { beginningAttempts, deliveryOf, DeliveryRepository, type Taken } from '../delivery.repository.js';
import type { Skipped } from '../outcome.js';
import type { Carrier, Ending, Result, Settled } from './carrier.js';

/** A delivery in hand. */
interface Sending {
  readonly id: string;
  readonly delivery: Delivery;
  readonly carrier: Carrier<object>;
  readonly letter: object;
}

interface Sent extends Result {
  readonly carrier: Carrier<object>;
}

type Ended = Taken & Ending & Pick<Sent, 'carrier'>;

/** Sends what is due, by the carrier of its channel. */
@Injectable()
export class SendDeliveries implements Errand<Sending, Sent>, OnModuleInit {
  readonly table = 'delivery';
  readonly leasing = beginningAttempts;
  /** No carrier takes half as long. */
  readonly leaseMs = 60_000;
  private readonly carriers = new Map<string, Carrier<object>>();

  constructor(
    private readonly errands: Errands,
    private readonly deliveries: DeliveryRepository,
    private readonly quiet: OutsideQuietHours,
    private readonly limits: WithinLimits,
    private readonly testModes: TestModeRepository,
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
      staysInside: (letter) => carrier.staysInside(letter as L),
      send: (delivery, letter) => carrier.send(delivery, letter as L),
      settling: (tx, results) => carrier.settling(tx, results),
    });
  }

  async take(tx: Transaction, rows: readonly Leased[]): Promise<Sending[]> {
    const deliveries = await this.limits.of(tx, await this.quiet.of(tx, rows.map(deliveryOf)));
    const [testMode, now] = [await this.testModes.get(tx), this.clock.now()];
    const sendings: Sending[] = [];
    for (const [channel, ofChannel] of Map.groupBy(deliveries, (delivery) => delivery.channel)) {
      const carrier = this.carriers.get(channel) ?? nobodyCarries(channel);
      const letters = await carrier.load(tx, ofChannel);
      for (const delivery of ofChannel) {
        const letter = letters.get(delivery.id) ?? skipped('nothing-to-send');
        const isKept = testMode.keeps(delivery.recipientCode, now) && !isSkipped(letter) && !carrier.staysInside(letter);
        sendings.push({ id: delivery.id, delivery, carrier, letter: isKept ? skipped('test-mode') : letter });
      }
    }
    return sendings;
  }

  async perform({ delivery, carrier, letter }: Sending): Promise<Ran<Sent>> {
    const outcome = isSkipped(letter) ? letter : await carrier.send(delivery, letter);
    return { result: { delivery, carrier, outcome }, well: outcome.kind !== 'failed' || answered(outcome.code) };
  }

  /** What nobody has touched since it was taken in hand is stored at once; the rest is locked, and judged as it stands now. */
  async settle(tx: Transaction, results: readonly Sent[]): Promise<void> {
    const now = this.clock.now();
    const told = new Map<Carrier<object>, Settled>();
    for (const [carrier, itsOwn] of Map.groupBy(results, (one) => one.carrier)) told.set(carrier, await carrier.settling(tx, itsOwn));
    const ended = await this.store(
      tx,
      results,
      results.map(({ delivery }) => delivery.copy()),
      now,
    );
    const stored = new Set(ended.map(({ delivery }) => delivery.id));
    const late = results.filter(({ delivery }) => !stored.has(delivery.id));
    if (late.length > 0) {
      const ids = late.map(({ delivery }) => delivery.id);
      ended.push(...(await this.store(tx, late, await this.deliveries.getAllForUpdate(tx, ids), now)));
    }
    this.metrics.count(ended.map(({ delivery }) => delivery));
    for (const [carrier, endings] of Map.groupBy(ended, (one) => one.carrier)) await told.get(carrier)?.(endings, now);
  }

  /** @param standing the deliveries, as they are taken to stand */
  private async store(tx: Transaction, results: readonly Sent[], standing: readonly Delivery[], now: Date): Promise<Ended[]> {
    const byId = new Map(standing.map((delivery) => [delivery.id, delivery]));
    const ended = results.flatMap(({ delivery: { id, attempts }, carrier, outcome }): Ended[] => {
      const delivery = byId.get(id);
      const step = delivery?.settle(attempts, outcome, now, Math.random());
      return delivery && step ? [{ delivery, step, carrier, outcome }] : [];
    });
    const saved = await this.deliveries.save(tx, ended);
    return ended.filter(({ delivery }) => saved.has(delivery.id));
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
    staysInside: () => true,
    send: async () => skipped('channel-unsupported'),
    settling: async () => async () => undefined,
  };
}
