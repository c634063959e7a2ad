import type { ConsumerInfo } from '@nats-io/jetstream';
import { withJetStream } from './injections/jetstream.js';
import { topology } from './stack/places.js';
import type { Stack } from './stack/stack.js';
import { streamOf } from '@rakor/contracts';

/** What consumers have been given. */
export interface Deliveries {
  readonly delivered: number;
  /** Of them, those of a message that the consumer had been given before. */
  readonly redelivered: number;
  /** Of them, those that a service found in its inbox. What a killed process had not told yet is missing. */
  readonly duplicates: number;
}

const EVERY_MS = 2_000;

/** Counts deliveries over a run in which brokers forget, consumers are made again and processes begin from nothing. */
export class DeliveryCount {
  private readonly delivered = new Tally();
  private readonly streamed = new Tally();
  private readonly suppressed = new Tally();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(private readonly stack: Stack) {}

  start(): void {
    this.timer = setInterval(() => void this.look(), EVERY_MS);
  }

  /** Looks a last time. */
  async end(): Promise<Deliveries> {
    clearInterval(this.timer);
    await this.looking;
    await this.look();
    const delivered = this.delivered.total;
    return { delivered, redelivered: Math.max(0, delivered - this.streamed.total), duplicates: this.suppressed.total };
  }

  private look(): Promise<void> {
    this.looking = this.looking.then(async () => {
      await Promise.all([this.lookAtConsumers(), this.lookAtServices()]);
    });
    return this.looking;
  }

  private async lookAtConsumers(): Promise<void> {
    const pairs = topology.flatMap(({ service, listensTo }) => listensTo.map((producer) => [streamOf(producer), service] as const));
    try {
      const infos = await withJetStream(
        this.stack.servers.direct,
        ({ jsm }) => Promise.all(pairs.map(([stream, consumer]) => jsm.consumers.info(stream, consumer))),
        { attempts: 1 },
      );
      for (const info of infos) this.take(info);
    } catch {
      // The broker is away: it is asked again.
    }
  }

  private take({ stream_name, name, created, delivered }: ConsumerInfo): void {
    const consumer = `${stream_name}/${name}`;
    this.delivered.take(consumer, created, delivered.consumer_seq);
    this.streamed.take(consumer, created, delivered.stream_seq);
  }

  private async lookAtServices(): Promise<void> {
    await Promise.all(
      this.stack.replicas.map(async ({ name, port }) => {
        const pid = this.stack.processes.pid(name);
        try {
          const page = await (await fetch(`http://127.0.0.1:${port}/metrics`, { signal: AbortSignal.timeout(1_000) })).text();
          const counts = [...page.matchAll(/^rakor_consumer_events_total\{[^}]*outcome="duplicate"[^}]*\} (\d+)/gm)];
          this.suppressed.take(
            name,
            String(pid),
            counts.reduce((sum, [, count]) => sum + Number(count), 0),
          );
        } catch {
          // It is down: it begins at nothing when it is back.
        }
      }),
    );
  }
}

/** Adds counters up that may begin anew. */
export class Tally {
  private readonly last = new Map<string, { readonly life: string; readonly count: number }>();
  private before = 0;

  /** @param life changes when the counter was made again; one that falls within its life was put back and goes on from there */
  take(counter: string, life: string, count: number): void {
    const last = this.last.get(counter);
    if (last && last.life !== life) this.before += last.count;
    else if (last && count < last.count) this.before += last.count - count;
    this.last.set(counter, { life, count });
  }

  get total(): number {
    return [...this.last.values()].reduce((sum, { count }) => sum + count, this.before);
  }
}
