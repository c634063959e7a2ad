import type { QueryRunner } from 'typeorm';
import type { Clock } from '@rakor/kernel';
import type { Tracing } from '@rakor/observability';
import { commit, refuseGivenUp } from '../unit-of-work/commit.js';
import { bindRegion, RegionTransaction } from '../unit-of-work/transaction.js';
import { bury, type Burial, fulfil, type Wish } from './dead-letters.js';
import { type Entry } from './entry.js';
import type { Opened } from './envelope.js';
import type { EventMeta } from './event.js';
import type { EventHandlers } from './handlers.js';
import { claimEvents } from './inbox.js';
import { type Step, stepsOf } from './steps.js';

/** How a batch ended: all handled, or rolled back because of one of its entries. */
export type Outcome = { readonly handled: number; readonly duplicates: number } | { readonly failed: Entry; readonly error: unknown };

/** The database went away in the middle: no entry's fault. What was in hand is read again by the next leader. */
export class DatabaseLost extends Error {
  constructor(cause: unknown) {
    super('the database went away', { cause });
    this.name = 'DatabaseLost';
  }
}

/** What running handlers takes. */
export interface BatchParts {
  readonly consumer: string;
  readonly handlers: EventHandlers;
  readonly clock: Clock;
  readonly tracing: Tracing;
  /** Called after a commit that left events in the outbox. */
  onAnnounced(): void;
  /** Called after a commit, for each region that something was done in. */
  onChanged(region: string): void;
}

/** Some handler failed. When more than one was running, which of them is found by running each alone. */
class StepFailed extends Error {
  constructor(
    readonly entries: readonly Entry[],
    cause: unknown,
  ) {
    super('a handler failed', { cause });
    this.name = 'StepFailed';
  }
}

/** Runs handlers in transactions of the leader's own connection: claims and effects of a batch commit together. */
export class BatchRunner {
  private announced = false;

  constructor(
    private readonly parts: BatchParts,
    private readonly runner: QueryRunner,
  ) {}

  /**
   * Handles entries in one transaction: those of a lane in order, region by region.
   *
   * @param alone entries whose handlers do not run together with any other
   * @throws DatabaseLost
   */
  async handle(entries: readonly Entry[], alone: ReadonlySet<Entry> = new Set()): Promise<Outcome> {
    try {
      const outcome = await this.inTransaction(async () => {
        let bound = entries[0]?.region ?? '';
        // Sent together: claims belong to no region.
        const [fresh] = await Promise.all([this.claim(entries), bindRegion({ region: bound }, this.runner.manager)]);
        for (const [region, ofRegion] of Map.groupBy(fresh, (entry) => entry.region)) {
          if (region !== bound) await bindRegion({ region }, this.runner.manager);
          bound = region;
          for (const step of stepsOf(ofRegion, (type) => this.parts.handlers.handlingOf(type), alone)) await this.take(step);
        }
        return { handled: fresh.length, duplicates: entries.length - fresh.length };
      });
      for (const region of new Set(entries.map((entry) => entry.region))) this.parts.onChanged(region);
      return outcome;
    } catch (error) {
      if (error instanceof DatabaseLost) throw error;
      const [suspect, ...others] = error instanceof StepFailed ? error.entries : entries;
      if (suspect && others.length === 0) return { failed: suspect, error: error instanceof StepFailed ? error.cause : error };
      // Not inside a handler: the claim or the commit failed, as it may when a constraint is checked late. Then each is run alone.
      return error instanceof StepFailed ? this.handle(entries, new Set([...alone, ...error.entries])) : this.handleOneByOne(entries);
    }
  }

  /** Claims entries, and returns those that nobody had claimed. */
  private async claim(entries: readonly Entry[]): Promise<Entry[]> {
    const ids = entries.flatMap((entry) => (entry.opened ? [entry.opened.event.id] : []));
    const claimed = await claimEvents(this.runner.manager, this.parts.consumer, ids);
    // Taken out when found: a stream may hold one event twice, even in one batch.
    return entries.filter(({ opened }) => opened && claimed.delete(opened.event.id));
  }

  private async handleOneByOne(entries: readonly Entry[]): Promise<Outcome> {
    let [handled, duplicates] = [0, 0];
    for (const entry of entries) {
      const outcome = await this.handle([entry]);
      if ('failed' in outcome) return outcome;
      handled += outcome.handled;
      duplicates += outcome.duplicates;
    }
    return { handled, duplicates };
  }

  /** Sets entries aside, each in a transaction of its own. */
  async bury(entry: Entry, burial: Burial): Promise<void> {
    await this.inTransaction(() => bury(this.runner.manager, this.parts.consumer, entry, burial));
    this.parts.onAnnounced();
  }

  /** Tries a dead or parked event again. @throws what its handler throws; DatabaseLost */
  async fulfil(wish: Wish, entry: Entry): Promise<void> {
    const { opened } = entry;
    if (!opened) throw new Error(entry.refusal);
    await this.inTransaction(async () => {
      await bindRegion(opened.event, this.runner.manager);
      if (await fulfil(this.runner.manager, wish))
        await this.take({ handling: this.parts.handlers.handlingOf(entry.type), entries: [entry] });
    }).catch((error: unknown) => {
      throw error instanceof StepFailed ? error.cause : error;
    });
  }

  /** Runs the handlers of a step to their ends. @throws StepFailed */
  private async take({ handling, entries }: Step): Promise<void> {
    const opened = entries.flatMap((entry) => entry.opened ?? []);
    try {
      if (handling === 'in sets') await this.applySet(opened);
      else await allEnded(opened.map((one) => this.apply(one, handling === 'side by side')));
      await refuseGivenUp(this.runner);
    } catch (error) {
      throw new StepFailed(entries, error);
    }
  }

  private apply({ event, fact }: Opened, shared: boolean): Promise<void> {
    return this.traced(event, (tx) => this.parts.handlers.run(event.type, fact, { tx, event }), shared);
  }

  private async applySet(set: readonly Opened[]): Promise<void> {
    const [first] = set;
    if (first) await this.traced(first.event, (tx) => this.parts.handlers.runSet(first.event.type, set, { tx }));
  }

  /** Runs a handler as a span of the trace that the event came with; what it announces continues that trace. A set continues its first event's. */
  private async traced(
    { id, type, region, traceparent }: EventMeta,
    run: (tx: RegionTransaction) => Promise<void>,
    shared = false,
  ): Promise<void> {
    const { tracing, consumer, clock } = this.parts;
    const span = tracing.open(`handle ${type}`, 'consumer', traceparent);
    const context = { region, actorId: `event:${consumer}`, traceparent: span.traceparent };
    try {
      await run(new RegionTransaction(context, this.runner.manager, { clock, announced: () => (this.announced = true) }, shared));
      span.end({ 'messaging.message.id': id });
    } catch (error) {
      span.end({ 'messaging.message.id': id }, error);
      throw error;
    }
  }

  private async inTransaction<T>(work: () => Promise<T>): Promise<T> {
    this.announced = false;
    await this.runner.startTransaction().catch((error: unknown) => {
      throw new DatabaseLost(error);
    });
    try {
      const result = await work();
      await commit(this.runner);
      if (this.announced) this.parts.onAnnounced();
      return result;
    } catch (error) {
      if (this.runner.isReleased) throw new DatabaseLost(error);
      if (this.runner.isTransactionActive)
        await this.runner.rollbackTransaction().catch(() => {
          throw new DatabaseLost(error);
        });
      throw error;
    }
  }
}

/** Waits until all have ended. @throws what the first of them that failed threw */
async function allEnded(work: readonly Promise<void>[]): Promise<void> {
  const endings = await Promise.allSettled(work);
  for (const ending of endings) if (ending.status === 'rejected') throw ending.reason;
}
