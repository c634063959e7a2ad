import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '@rakor/kernel';
import type { Client } from 'pg';
import type { DueCounts } from '../due/due-loop.js';
import type { LeaderWork } from '../leadership.js';
import type { Logger } from '../options.js';
import type { Transaction } from '../unit-of-work/transaction.js';
import type { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import type { Errand, Leased } from './errand.js';
import { Lanes, type Place, type Queue, type Share } from './lanes.js';
import { Ledger } from './ledger.js';
import { earliestOf, givingBackTo, leaseFrom } from './statements.js';
import { Troubled } from './troubled.js';
import { type Held, Waiting } from './waiting.js';

export interface ErrandLoopParts<T extends { readonly id: string }, R> {
  readonly errand: Errand<T, R>;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly counts: DueCounts;
}

const ROOM = { atOnce: 4_096, forUrgent: 64, inRegion: 2_048, inLane: 8, inQuickLane: 64 };
/** Longest sleep: an errand that a commit has just added waits half of it on average. */
const PAUSE_MS = 200;
/** So long at most is room gathered before more is taken: one claim for many errands costs what one for one does. */
const GATHER_MS = 50;

interface Due extends Queue {
  readonly due_at: Date;
}

/**
 * Runs errands as they come due: urgent ones first, every region in its turn, and a lane that hangs or fails holds up no other. One replica leads,
 * but nothing depends on that: a row is claimed by a lease, and is nobody's again when that has run out.
 */
export class ErrandLoop<T extends { readonly id: string }, R> implements LeaderWork<Client> {
  private readonly lanes = new Lanes(ROOM);
  private readonly running = new Set<Promise<void>>();
  private readonly ledger: Ledger<R>;
  private readonly waiting = new Waiting<T>();
  private readonly troubled = new Troubled();
  private stopping = false;
  private wakeWhen: { readonly inHand: number; readonly wake: () => void } | undefined;
  private lagSeconds = 0;

  constructor(private readonly parts: ErrandLoopParts<T, R>) {
    this.ledger = new Ledger((region, results) => this.settle(region, results));
  }

  /** How long the errand that waits longest had been due at the last look, in seconds. What waits for a lane that rests is not late. */
  get lag(): number {
    return this.lagSeconds;
  }

  async lead(client: Client, signal: AbortSignal): Promise<void> {
    this.stopping = false;
    try {
      while (!signal.aborted) {
        const pause = await this.pass(client);
        const { inHand } = this.lanes;
        await (pause === 0 ? this.given(inHand / 2, GATHER_MS, signal) : this.given(inHand - 1, pause, signal));
      }
    } finally {
      this.stopping = true;
      this.note(0);
      await this.idle();
    }
  }

  /**
   * Takes in hand what is due, as far as there is room.
   * @param client of the relay role, which sees all regions
   * @returns how long there is nothing to take, in milliseconds
   */
  async pass(client: Client): Promise<number> {
    const now = this.parts.clock.now();
    const { rows } = await client.query<Due>(earliestOf(this.parts.errand.table), [now]);
    const awake = rows.filter((queue) => this.lanes.restsUntil(queue.lane, now.getTime()) === 0 && !this.troubled.rests(queue, now));
    const wait = Math.min(...awake.map(({ due_at: at }) => at.getTime())) - now.getTime();
    this.note(Math.max(0, -wait / 1_000));
    const due = awake.filter(({ due_at: at }) => at <= now);
    let taken = 0;
    for (const [region, shares] of Map.groupBy(this.lanes.deal(due, now.getTime()), (share) => share.region))
      taken += await this.takeOrLeave(region, shares, now);
    return taken > 0 ? 0 : Math.max(1, Math.min(wait > 0 ? wait : PAUSE_MS, PAUSE_MS));
  }

  /** Waits until nothing is in hand. */
  async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  /** What cannot be taken takes nothing else along: its queue is left alone, for longer each time. */
  private async takeOrLeave(region: string, shares: readonly Share[], now: Date): Promise<number> {
    try {
      const taken = await this.take(region, shares, now);
      for (const share of shares) this.troubled.isWell(share);
      return taken;
    } catch (error) {
      const [share, ...others] = shares;
      if (others.length > 0 || !share) return this.takeEach(region, shares, now);
      const { errand, logger, counts } = this.parts;
      logger.error({ err: error, table: errand.table, region, lane: share.lane }, 'errands cannot be taken in hand, trying again later');
      counts.failed();
      this.troubled.failed(share, now);
      return 0;
    }
  }

  private async takeEach(region: string, shares: readonly Share[], now: Date): Promise<number> {
    let taken = 0;
    for (const share of shares) taken += await this.takeOrLeave(region, [share], now);
    return taken;
  }

  private async take(region: string, shares: readonly Share[], now: Date): Promise<number> {
    const { errand } = this.parts;
    const until = new Date(now.getTime() + errand.leaseMs);
    const takenAt = performance.now();
    const { taken, leased } = await this.transact(region, async (tx) => {
      const values = [region, now, until, shares.map(({ lane }) => lane), shares.map(({ rank }) => rank), shares.map(({ most }) => most)];
      const [rows] = await tx.manager.query<[Leased[], number]>(leaseFrom(errand), values);
      return { taken: rows.length > 0 ? await errand.take(tx, rows) : [], leased: new Map(rows.map((row) => [row.id, row])) };
    });
    for (const one of taken) {
      const { lane = '', rank = 1 } = leased.get(one.id) ?? {};
      this.lanes.took({ region, lane });
      this.waiting.add({ region, lane, rank, takenAt, until, one });
    }
    for (const lane of new Set([...leased.values()].map((row) => row.lane))) this.beginIn({ region, lane });
    return taken.length;
  }

  /** As many as have room. What has waited for half of its lease might not be done before its end, and is given back; so is all that waits for a lane that rests. */
  private beginIn(place: Place): void {
    const left: Held<T>[] = [];
    while (this.lanes.hasRoom(place)) {
      const held = this.waiting.next(place);
      if (!held) break;
      const isLate = performance.now() - held.takenAt > this.parts.errand.leaseMs / 2;
      const rests = this.lanes.restsUntil(place.lane, this.parts.clock.now().getTime()) > 0;
      if (isLate || rests || (this.stopping && !this.lanes.isQuick(place.lane))) left.push(held);
      else this.begin(place, held.one);
    }
    if (left.length > 0) this.track(this.giveBack(place, left));
  }

  private begin(place: Place, one: T): void {
    this.lanes.began(place);
    this.track(this.run(place, one));
  }

  private track(run: Promise<void>): void {
    const tracked = run.finally(() => this.running.delete(tracked));
    this.running.add(tracked);
  }

  /** Never rejects: what could not be given back is free after its lease. */
  private async giveBack(place: Place, left: readonly Held<T>[]): Promise<void> {
    const { errand, logger } = this.parts;
    try {
      const values = [place.region, left.map(({ one }) => one.id), left.map(({ until }) => until)];
      await this.transact(place.region, ({ manager }) => manager.query(givingBackTo(errand), values));
    } catch (error) {
      logger.warn(
        { err: error, table: errand.table, region: place.region, errands: left.length },
        'errands not given back, free after their lease',
      );
    } finally {
      this.lanes.left(place, left.length);
    }
  }

  /** Never rejects: an errand that could not be done or settled is due again after its lease. */
  private async run(place: Place, one: T): Promise<void> {
    const { errand, logger, counts } = this.parts;
    try {
      await this.ledger.enter(place.region, await this.perform(place, one));
      counts.performed(1);
    } catch (error) {
      logger.error({ err: error, table: errand.table, region: place.region, id: one.id }, 'errand failed, trying again after its lease');
      counts.failed();
    } finally {
      this.lanes.stored();
    }
  }

  /** Its lane has room for another as soon as it is done, before that is stored, and rests from its failure on. */
  private async perform(place: Place, one: T): Promise<R> {
    const began = performance.now();
    let well = true;
    try {
      const ran = await this.parts.errand.perform(one);
      ({ well } = ran);
      return ran.result;
    } finally {
      this.lanes.gave(place, well, this.parts.clock.now().getTime(), performance.now() - began);
      this.beginIn(place);
      if (this.wakeWhen && this.lanes.inHand <= this.wakeWhen.inHand) this.wakeWhen.wake();
    }
  }

  private async settle(region: string, results: readonly R[]): Promise<void> {
    await this.transact(region, (tx) => this.parts.errand.settle(tx, results));
  }

  private transact<V>(region: string, work: (tx: Transaction) => Promise<V>): Promise<V> {
    const { errand, unitOfWork } = this.parts;
    return unitOfWork.run({ region, actorId: `errand:${errand.table}` }, work);
  }

  /** Until no more than so many are in hand, or so long. */
  private async given(inHand: number, ms: number, signal: AbortSignal): Promise<void> {
    if (this.lanes.inHand > 0 && this.lanes.inHand <= inHand) return;
    const woken = new AbortController();
    this.wakeWhen = { inHand, wake: () => woken.abort() };
    await sleep(ms, undefined, { signal: AbortSignal.any([signal, woken.signal]) }).catch(() => undefined);
    this.wakeWhen = undefined;
  }

  private note(lag: number): void {
    this.lagSeconds = lag;
    this.parts.counts.lag(lag);
  }
}
