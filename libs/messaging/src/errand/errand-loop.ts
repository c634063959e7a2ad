import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '@rakor/kernel';
import { type Client, escapeIdentifier } from 'pg';
import type { DueCounts } from '../due/due-loop.js';
import type { LeaderWork } from '../leadership.js';
import type { Logger } from '../options.js';
import type { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import type { Errand, Leased } from './errand.js';
import { Lanes, type Place, type Queue, type Share } from './lanes.js';
import { Ledger } from './ledger.js';
import { Waiting } from './waiting.js';

export interface ErrandLoopParts<T extends { readonly id: string }, R> {
  readonly errand: Errand<T, R>;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly counts: DueCounts;
}

const ROOM = { atOnce: 2_048, forUrgent: 64, inRegion: 1_024, inLane: 8, inQuickLane: 64 };
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
    const awake = rows.filter(({ lane }) => this.lanes.restsUntil(lane, now.getTime()) === 0);
    const wait = Math.min(...awake.map(({ due_at: at }) => at.getTime())) - now.getTime();
    this.note(Math.max(0, -wait / 1_000));
    const due = awake.filter(({ due_at: at }) => at <= now);
    let taken = 0;
    for (const [region, shares] of Map.groupBy(this.lanes.deal(due, now.getTime()), (share) => share.region))
      taken += await this.take(region, shares, now);
    return taken > 0 ? 0 : Math.max(1, Math.min(wait > 0 ? wait : PAUSE_MS, PAUSE_MS));
  }

  /** Waits until nothing is in hand. */
  async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.all(this.running);
  }

  private async take(region: string, shares: readonly Share[], now: Date): Promise<number> {
    const { errand, unitOfWork } = this.parts;
    const until = new Date(now.getTime() + errand.leaseMs);
    const takenAt = performance.now();
    const { taken, leased } = await unitOfWork.run({ region, actorId: `errand:${errand.table}` }, async (tx) => {
      const values = [region, now, until, shares.map(({ lane }) => lane), shares.map(({ rank }) => rank), shares.map(({ most }) => most)];
      const [rows] = await tx.manager.query<[Leased[], number]>(leaseFrom(errand), values);
      return { taken: rows.length > 0 ? await errand.take(tx, rows) : [], leased: new Map(rows.map((row) => [row.id, row])) };
    });
    for (const one of taken) {
      const { lane = '', rank = 1 } = leased.get(one.id) ?? {};
      this.lanes.took({ region, lane });
      this.waiting.add({ region, lane, rank, takenAt, one });
    }
    for (const lane of new Set([...leased.values()].map((row) => row.lane))) this.beginIn({ region, lane });
    return taken.length;
  }

  /** As many as have room. What has waited for half of its lease might not be done before its end, and is left to it; so is all that waits for a lane that rests. */
  private beginIn(place: Place): void {
    while (this.lanes.hasRoom(place)) {
      const held = this.waiting.next(place);
      if (!held) return;
      const isLate = performance.now() - held.takenAt > this.parts.errand.leaseMs / 2;
      const rests = this.lanes.restsUntil(place.lane, this.parts.clock.now().getTime()) > 0;
      if (isLate || rests || (this.stopping && !this.lanes.isQuick(place.lane))) this.lanes.left(place);
      else this.begin(place, held.one);
    }
  }

  private begin(place: Place, one: T): void {
    this.lanes.began(place);
    const run = this.run(place, one).finally(() => this.running.delete(run));
    this.running.add(run);
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
    const { errand, unitOfWork } = this.parts;
    await unitOfWork.run({ region, actorId: `errand:${errand.table}` }, (tx) => errand.settle(tx, results));
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

/** Nobody has it in hand. $n is the present instant. */
const isFree = (now: '$1' | '$2') => `(leased_until is null or leased_until <= ${now})`;

/** The earliest instant of each region, lane and rank, by one probe of the index for each, past what is in hand. */
function earliestOf(table: string): string {
  const first = `select region, lane, rank, due_at from ${escapeIdentifier(table)} where due_at is not null and ${isFree('$1')}`;
  const order = 'order by region, lane, rank, due_at limit 1';
  return `
    with recursive earliest as (
      (${first} ${order})
      union all
      select later.* from earliest, lateral (${first} and (region, lane, rank) > (earliest.region, earliest.lane, earliest.rank) ${order}) later
    ) select region, lane, rank, due_at from earliest`;
}

/** Whoever else is at work on a row has locked it, and it is passed over. Of one instant the index gives what was stored first; to sort would be to read all of it. */
function leaseFrom({ table, leasing }: Pick<Errand<{ id: string }, unknown>, 'table' | 'leasing'>): string {
  const name = escapeIdentifier(table);
  return `
    -- Materialized: a plan that looked twice would lease more than the share.
    with taken as materialized (
      select due.id as leased from unnest($4::text[], $5::int[], $6::int[]) as share(lane, rank, most), lateral (
        select id from ${name}
         where region = $1 and lane = share.lane and rank = share.rank and due_at <= $2 and ${isFree('$2')}
         order by due_at limit share.most for update skip locked) due)
    update ${name} errand set leased_until = $3${leasing ? `, ${leasing.set}` : ''} from taken where errand.region = $1 and errand.id = taken.leased
    returning errand.id, errand.lane, errand.rank${leasing ? `, ${leasing.returning}` : ''}`;
}
