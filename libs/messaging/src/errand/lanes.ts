import { PATIENCE, restAfter } from './rest.js';

/** Where errands go: those of one region to one lane. */
export interface Place {
  readonly region: string;
  readonly lane: string;
}

/** Errands that wait: those to one place, of one rank. */
export interface Queue extends Place {
  /** 0 is urgent. */
  readonly rank: number;
}

/** How many errands to take from a queue. */
export interface Share extends Queue {
  readonly most: number;
}

/** How many errands may be in hand. */
export interface Room {
  /** Also those that are done and not stored yet. */
  readonly atOnce: number;
  /** Kept free for what is urgent. */
  readonly forUrgent: number;
  readonly inRegion: number;
  /** At the same time, to begin with, and again after anything that was slow or failed. */
  readonly inLane: number;
  /** Of a lane that has answered quickly ever since: it may have one more with each. */
  readonly inQuickLane: number;
}

/** What is in hand, by region and lane, and which lanes rest. Nothing of it outlives the process: the table knows what is to be done. */
export class Lanes {
  private readonly inLane = new Map<string, number>();
  private readonly underWay = new Map<string, number>();
  private readonly inRegion = new Map<string, number>();
  private readonly pace = new Map<string, number>();
  private readonly failing = new Map<string, { failures: number; until: number }>();
  private total = 0;
  private unstored = 0;

  constructor(private readonly room: Room) {}

  /** How many are taken and not done. */
  get inHand(): number {
    return this.total;
  }

  took({ region, lane }: Place): void {
    this.count(region, lane, 1);
  }

  /** Whether one that was taken may begin now. */
  hasRoom({ region, lane }: Place): boolean {
    return (this.underWay.get(keyOf(region, lane)) ?? 0) < this.mostIn(lane);
  }

  isQuick(lane: string): boolean {
    return this.paceOf(lane) > this.room.inLane;
  }

  began({ region, lane }: Place): void {
    add(this.underWay, keyOf(region, lane), 1);
  }

  /** Some are given back that never began. */
  left({ region, lane }: Place, errands: number): void {
    this.count(region, lane, -errands);
  }

  /** One is done, and its lane has room for another while it is being stored. @param now in milliseconds @param ms how long it took */
  gave({ region, lane }: Place, well: boolean, now: number, ms = 0): void {
    add(this.underWay, keyOf(region, lane), -1);
    this.count(region, lane, -1);
    this.unstored += 1;
    const { inLane, inQuickLane } = this.room;
    if (well && ms < QUICK_MS) this.pace.set(lane, Math.min(this.paceOf(lane) + 1, inQuickLane));
    else this.pace.set(lane, inLane);
    if (well) this.failing.delete(lane);
    // What was under way when it began to rest tells nothing new, however much that was.
    else if (this.restsUntil(lane, now) === 0) {
      const failures = (this.failing.get(lane)?.failures ?? 0) + 1;
      this.failing.set(lane, { failures, until: now + restAfter(failures) });
    }
  }

  /** How one ended is stored. */
  stored(): void {
    this.unstored -= 1;
  }

  /** Until when a lane rests, in milliseconds; 0 where it does not. */
  restsUntil(lane: string, now: number): number {
    const until = this.failing.get(lane)?.until ?? 0;
    return until > now ? until : 0;
  }

  /**
   * Deals the room that is left to queues in which something is due: what is urgent first, then each region its part, however much another
   * has; inside a region one lane after the other.
   */
  deal(queues: readonly Queue[], now: number): Share[] {
    const { atOnce, forUrgent } = this.room;
    const dealt = new Dealt(this.room, this.inRegion, this.inLane, this.total + this.unstored);
    const awake = queues.filter(({ lane }) => this.restsUntil(lane, now) === 0);
    const [urgent, others] = [awake.filter(({ rank }) => rank === 0), awake.filter(({ rank }) => rank > 0)];
    dealt.out(urgent, atOnce, (lane) => this.mostTakenFor(lane));
    dealt.out(
      others.toSorted((a, b) => a.rank - b.rank),
      atOnce - forUrgent,
      (lane) => this.mostTakenFor(lane),
    );
    return dealt.shares;
  }

  /** A lane that has failed often and has rested has one errand, which finds out whether it is well again. */
  private mostIn(lane: string): number {
    return (this.failing.get(lane)?.failures ?? 0) >= PATIENCE ? 1 : this.paceOf(lane);
  }

  /** For a lane that is quick some are taken ahead, so that it need not wait for the database; for one that is not, they would wait in vain. */
  private mostTakenFor(lane: string): number {
    return this.isQuick(lane) ? (1 + AHEAD) * this.mostIn(lane) : this.mostIn(lane);
  }

  private paceOf(lane: string): number {
    return this.pace.get(lane) ?? this.room.inLane;
  }

  private count(region: string, lane: string, by: number): void {
    this.total += by;
    add(this.inRegion, region, by);
    add(this.inLane, keyOf(region, lane), by);
  }
}

/** Whoever answers within so many milliseconds can take more at the same time. */
const QUICK_MS = 1_000;
/** For each that is under way. A claim takes as long as some two hundred answers of a receiver next door. */
const AHEAD = 7;

/** One deal of what is left. */
class Dealt {
  private readonly given = new Map<Queue, number>();

  constructor(
    private readonly room: Room,
    private readonly inRegion: ReadonlyMap<string, number>,
    private readonly inLane: ReadonlyMap<string, number>,
    private readonly inHand: number,
  ) {}

  get shares(): Share[] {
    return [...this.given].map(([queue, most]) => ({ ...queue, most }));
  }

  /** One to each region in turn, those with least in hand first, until the room or the queues are full. */
  out(queues: readonly Queue[], upTo: number, mostIn: (lane: string) => number): void {
    const byRegion = [...Map.groupBy(queues, ({ region }) => region)].toSorted(([a], [b]) => this.of(a) - this.of(b));
    const waiting = byRegion.map(([, ofRegion]) => [...ofRegion]);
    while (waiting.some((ofRegion) => ofRegion.length > 0))
      for (const ofRegion of waiting) {
        const queue = ofRegion.shift();
        if (!queue) continue;
        if (this.inHand + this.sum(() => true) >= upTo) return;
        if (this.isFull(queue, mostIn(queue.lane))) continue;
        this.given.set(queue, (this.given.get(queue) ?? 0) + 1);
        ofRegion.push(queue);
      }
  }

  private isFull(queue: Queue, most: number): boolean {
    const inLane =
      (this.inLane.get(keyOf(queue.region, queue.lane)) ?? 0) + this.sum((one) => one.lane === queue.lane && one.region === queue.region);
    return inLane >= most || this.of(queue.region) >= this.room.inRegion;
  }

  private of(region: string): number {
    return (this.inRegion.get(region) ?? 0) + this.sum((one) => one.region === region);
  }

  private sum(which: (queue: Queue) => boolean): number {
    let sum = 0;
    for (const [queue, given] of this.given) if (which(queue)) sum += given;
    return sum;
  }
}

function keyOf(region: string, lane: string): string {
  return `${region} ${lane}`;
}

function add(counts: Map<string, number>, key: string, by: number): void {
  const sum = (counts.get(key) ?? 0) + by;
  if (sum === 0) counts.delete(key);
  else counts.set(key, sum);
}
