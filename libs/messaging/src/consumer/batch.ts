import type { QueryRunner } from 'typeorm';
import type { Clock } from '@rakor/kernel';
import { RegionTransaction } from '../unit-of-work/transaction.js';
import { bury, type Burial, fulfil, type Wish } from './dead-letters.js';
import { type Entry } from './entry.js';
import type { EventHandlers } from './handlers.js';
import { claimEvents } from './inbox.js';
import type { Opened } from './envelope.js';

/** How a batch ended: all handled, or rolled back because of one of its entries. */
export type Outcome = { readonly handled: number; readonly duplicates: number } | { readonly failed: Entry; readonly error: unknown };

/** The database went away in the middle: no entry's fault. What was in hand is read again by the next leader. */
export class DatabaseLost extends Error {
  constructor(cause: unknown) {
    super('the database went away', { cause });
    this.name = 'DatabaseLost';
  }
}

/** Runs handlers in transactions of the leader's own connection: claims and effects of a batch commit together. */
export class BatchRunner {
  private announced = false;

  constructor(
    private readonly consumer: string,
    private readonly runner: QueryRunner,
    private readonly handlers: EventHandlers,
    private readonly clock: Clock,
    private readonly onAnnounced: () => void,
  ) {}

  /** Handles entries in order, in one transaction. @throws DatabaseLost */
  async handle(entries: readonly Entry[]): Promise<Outcome> {
    let current: Entry | undefined;
    try {
      return await this.inTransaction(async () => {
        const ids = entries.flatMap((entry) => (entry.opened ? [entry.opened.event.id] : []));
        const claimed = await claimEvents(this.runner.manager, this.consumer, ids);
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
    await this.inTransaction(() => bury(this.runner.manager, this.consumer, entry, burial));
    this.onAnnounced();
  }

  /** Tries a dead or parked event again. @throws what its handler throws */
  async fulfil(wish: Wish, entry: Entry): Promise<void> {
    const { opened } = entry;
    if (!opened) throw new Error(entry.refusal);
    await this.inTransaction(async () => {
      await this.bind(opened);
      if (await fulfil(this.runner.manager, wish)) await this.apply(opened);
    });
  }

  private async apply(opened: Opened): Promise<void> {
    const tx = await this.bind(opened);
    await this.handlers.run(opened.event.type, opened.fact, { tx, event: opened.event });
  }

  private bind({ event }: Opened): Promise<RegionTransaction> {
    const { region, traceparent } = event;
    const context = { region, actorId: `event:${this.consumer}`, ...(traceparent === undefined ? {} : { traceparent }) };
    return RegionTransaction.bind(context, this.runner.manager, { clock: this.clock, announced: () => (this.announced = true) });
  }

  private async inTransaction<T>(work: () => Promise<T>): Promise<T> {
    this.announced = false;
    await this.runner.startTransaction().catch((error: unknown) => {
      throw new DatabaseLost(error);
    });
    try {
      const result = await work();
      await this.runner.commitTransaction();
      if (this.announced) this.onAnnounced();
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
