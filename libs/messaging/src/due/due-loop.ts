import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '@rakor/kernel';
import { type Client, escapeIdentifier } from 'pg';
import type { LeaderWork } from '../leadership.js';
import type { Logger } from '../options.js';
import type { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import type { DueWork } from './due-work.js';

/** Counts what a loop does. */
export interface DueCounts {
  performed(items: number): void;
  failed(): void;
  /** How long the item that waits longest has been due, in seconds; 0 while nothing is. */
  lag(seconds: number): void;
}

export interface DueLoopParts {
  readonly work: DueWork;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly counts: DueCounts;
}

/** Claimed in one transaction unless the work says otherwise: a region with much to do lets the others have their turn after so many. */
const BATCH = 50;
/** Longest sleep unless the work says otherwise: what a commit has made due sooner, and a clock that was set, are seen after so long. */
const PAUSE_MS = 5_000;
/** What cannot be done is tried again after so long, and holds up nobody meanwhile. */
const ASIDE_MS = 60_000;

/**
 * Does what comes due, each item once. One replica leads, but nothing depends on that: an item is claimed by its row's lock and moved on in the
 * transaction of its effect, so that a second leader finds it locked or not due, and one that dies leaves it as it was.
 */
export class DueLoop implements LeaderWork<Client> {
  private readonly aside = new Map<string, number>();
  private lagSeconds = 0;

  constructor(private readonly parts: DueLoopParts) {}

  /** How long the item that waits longest had been due at the last look, in seconds. */
  get lag(): number {
    return this.lagSeconds;
  }

  async lead(client: Client, signal: AbortSignal): Promise<void> {
    try {
      while (!signal.aborted) {
        const pause = await this.pass(client, signal);
        if (pause > 0) await sleep(pause, undefined, { signal }).catch(() => undefined);
      }
    } finally {
      this.note(0);
    }
  }

  /**
   * Does one batch for each region that has something due.
   * @param client of the relay role, which sees all regions
   * @returns how long there is nothing to do, in milliseconds
   */
  async pass(client: Client, signal?: AbortSignal): Promise<number> {
    const now = this.parts.clock.now();
    const { rows } = await client.query<{ region: string; due_at: Date }>(earliestOf(this.parts.work.table));
    const wait = Math.min(...rows.map(({ due_at: at }) => at.getTime())) - now.getTime();
    this.note(Math.max(0, -wait / 1_000));
    const { pauseMs = PAUSE_MS } = this.parts.work;
    if (wait > 0) return Math.min(wait, pauseMs);
    let performed = 0;
    for (const { region } of rows.filter(({ due_at: at }) => at <= now)) {
      if (signal?.aborted) return 0;
      performed += await this.performIn(region, now);
    }
    return performed > 0 ? 0 : pauseMs;
  }

  /** A batch as a whole, or else each item by itself: one that cannot be done must not keep its neighbours waiting. */
  private async performIn(region: string, now: Date): Promise<number> {
    const claimed: string[] = [];
    try {
      return await this.claim(region, now, null, (ids) => claimed.push(...ids));
    } catch (error) {
      this.parts.logger.warn({ err: error, table: this.parts.work.table, region }, 'a batch of due work failed, going on one by one');
      let performed = 0;
      for (const id of claimed) performed += await this.claim(region, now, [id]).catch((one: unknown) => this.putAside(region, id, one));
      return performed;
    }
  }

  private async claim(region: string, now: Date, only: readonly string[] | null, claimed?: (ids: string[]) => void): Promise<number> {
    const { work, unitOfWork, counts } = this.parts;
    const performed = await unitOfWork.run({ region, actorId: `due:${work.table}` }, async (tx) => {
      const values = [region, now, only, this.putAsideStill(), work.atOnce ?? BATCH];
      const rows = await tx.manager.query<{ id: string }[]>(claimFrom(work.table), values);
      const ids = rows.map(({ id }) => id);
      claimed?.(ids);
      if (ids.length > 0) await work.perform(tx, ids, now);
      return ids.length;
    });
    counts.performed(performed);
    return performed;
  }

  private putAside(region: string, id: string, error: unknown): number {
    const { logger, counts, work } = this.parts;
    logger.error({ err: error, table: work.table, region, id }, 'due work failed, trying again later');
    counts.failed();
    this.aside.set(id, performance.now() + ASIDE_MS);
    return 0;
  }

  private putAsideStill(): string[] {
    for (const [id, until] of this.aside) if (until < performance.now()) this.aside.delete(id);
    return [...this.aside.keys()];
  }

  private note(lag: number): void {
    this.lagSeconds = lag;
    this.parts.counts.lag(lag);
  }
}

/** The earliest instant of each region, by one probe of the index a region. */
function earliestOf(table: string): string {
  const first = `select region, due_at from ${escapeIdentifier(table)} where due_at is not null`;
  return `
    with recursive earliest as (
      (${first} order by region, due_at limit 1)
      union all
      select later.* from earliest, lateral (${first} and region > earliest.region order by region, due_at limit 1) later
    ) select region, due_at from earliest`;
}

/** Whoever else is at work on a row has locked it, and it is passed over. */
function claimFrom(table: string): string {
  return `
    select id from ${escapeIdentifier(table)}
     where region = $1 and due_at <= $2 and ($3::uuid[] is null or id = any ($3)) and id <> all ($4::uuid[])
     order by due_at, id limit $5 for update skip locked`;
}
