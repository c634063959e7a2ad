import type { QueryRunner } from 'typeorm';
import type { Clock } from '@rakor/kernel';
import type { Tracing } from '@rakor/observability';
import { RegionTransaction } from '../unit-of-work/transaction.js';
import { bury, type Burial, fulfil, type Wish } from './dead-letters.js';
import { type Entry } from './entry.js';
import type { EventHandlers } from './handlers.js';
import { claimEvents } from './inbox.js';
import type { Opened } from './envelope.js';

/** How a batch ended: all handled, or rolled back because of one of its entries. */
export type Outcome = { readonly handled: number; readonly duplicates: number } | { readonly failed: Entry; readonly error: unknown };

/** The database went away in the middle: no entry's fault. What was in hand is read again by the next leader. */
class DatabaseLost extends Error {
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
}

/** Runs handlers in transactions of the leader's own connection: claims and effects of a batch commit together. */
export class BatchRunner {
  private announced = false;

  constructor(
    private readonly parts: BatchParts,
    private readonly runner: QueryRunner,
  ) {}

  /** Handles entries in order, in one transaction. @throws DatabaseLost */
  async handle(entries: readonly Entry[]): Promise<Outcome> {
    let current: Entry | undefined;
    try {
      return await this.inTransaction(async () => {
        const ids = entries.flatMap((entry) => (entry.opened ? [entry.opened.event.id] : []));
        const claimed = await claimEvents(this.runner.manager, this.parts.consumer, ids);
        let handled = 0;
        for (const entry of entries) {
          // Taken out when used: a stream may hold one event twice, even in one batch.
          if (!entry.opened || !claimed.delete(entry.opened.event.id)) continue;
          current = entry;
          await this.apply(entry.opened);
          current = undefined;
          handled++;
        }
        return { handled, duplicates: entries.length - handled };
      });
    } catch (error) {
      // Not inside a handler: the claim or the commit failed, as it may when a constraint is checked late. Then each is run alone.
      const failed = current ?? (entries.length === 1 ? entries[0] : undefined);
      if (error instanceof DatabaseLost) throw error;
      return failed ? { failed, error } : this.handleOneByOne(entries);
    }
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

  /** Tries a dead or parked event again. @throws what its handler throws */
  async fulfil(wish: Wish, entry: Entry): Promise<void> {
    const { opened } = entry;
    if (!opened) throw new Error(entry.refusal);
    await this.inTransaction(async () => {
      await this.bind(opened.event.region);
      if (await fulfil(this.runner.manager, wish)) await this.apply(opened);
    });
  }

  /** Runs the handler as a span of the trace that the event came with; what it announces continues that trace. */
  private async apply({ event, fact }: Opened): Promise<void> {
    const span = this.parts.tracing.open(`handle ${event.type}`, 'consumer', event.traceparent);
    try {
      const tx = await this.bind(event.region, span.traceparent);
      await this.parts.handlers.run(event.type, fact, { tx, event });
      span.end({ 'messaging.message.id': event.id });
    } catch (error) {
      span.end({ 'messaging.message.id': event.id }, error);
      throw error;
    }
  }

  private bind(region: string, traceparent?: string): Promise<RegionTransaction> {
    const context = { region, actorId: `event:${this.parts.consumer}`, ...(traceparent === undefined ? {} : { traceparent }) };
    return RegionTransaction.bind(context, this.runner.manager, { clock: this.parts.clock, announced: () => (this.announced = true) });
  }

  private async inTransaction<T>(work: () => Promise<T>): Promise<T> {
    this.announced = false;
    await this.runner.startTransaction().catch((error: unknown) => {
      throw new DatabaseLost(error);
    });
    try {
      const result = await work();
      await this.runner.commitTransaction();
      if (this.announced) this.parts.onAnnounced();
      return result;
    } catch (error) {
      if (this.runner.isReleased) throw new DatabaseLost(error);
      await this.runner.rollbackTransaction().catch(() => {
        throw new DatabaseLost(error);
      });
      throw error;
    }
  }
}
