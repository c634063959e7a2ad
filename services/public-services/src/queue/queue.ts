import type { QueueDayClosedV1, QueueDayOpenedV1, QueueFact, QueuePolicySetV1 } from '@rakor/contracts';
import { localDateOf, timeZoneOf } from '@rakor/kernel';
import { KioskBlocksOverlap, NothingOffered, QueueDayOpen, QueueDayOver, QueueNotOpen } from './queue.errors.js';
import { faultyBlock, type KioskBlock, type QueuePolicy, USUAL_POLICY } from './queue.policy.js';

const MINUTE_MS = 60_000;
/** What is usual now, and not what was usual this morning. */
const REMEMBERED = 50;
/** While nobody has been called yet. */
const USUAL_SECONDS = 600;

/** A service that a place offers on a day, and the letter of its numbers. */
export interface OfferedService {
  readonly serviceId: string;
  readonly serviceName: string;
  /** Who serves it; null: the operator of the place. */
  readonly institutionId: string | null;
  readonly institutionName: string;
  readonly prefix: string;
}

/** A day as the place's hours and offers make it. */
export interface DayPlan {
  /** Local to the place. */
  readonly date: string;
  readonly closesAt: Date;
  readonly offered: readonly OfferedService[];
}

/** What became of the tickets of a day. */
export type DayCounts = Pick<QueueDayClosedV1, 'issued' | 'served' | 'missed' | 'left' | 'expired' | 'waiting' | 'promised' | 'exceeded'>;

/** Who runs the place. */
export interface Operator {
  readonly operatorId: string;
  readonly operatorCode: string;
  readonly operatorName: string;
}

/** The queue of a place: one day after another, and what is usual in it. Its id is the place's. */
export class Queue {
  declare readonly id: string;
  declare readonly region: string;
  declare placeName: string;
  declare date: string | null;
  declare closesAt: Date | null;
  /** When the day ends for those who still wait; while none is open, when to look whether one opens by itself. */
  declare dueAt: Date | null;
  declare policy: QueuePolicy;
  /** The blocks of the day that was opened last: whatever becomes of the policy, they are kept from the others all day. */
  declare blocks: readonly KioskBlock[];
  declare blocksOn: string | null;
  /** Seconds, newest last. */
  declare recentWaits: number[];
  declare recentServings: number[];
  declare version: number;

  static of(region: string, id: string, placeName: string): Queue {
    const resting = {
      date: null,
      closesAt: null,
      dueAt: null,
      blocks: [],
      blocksOn: null,
      recentWaits: [],
      recentServings: [],
      version: 0,
    };
    return Object.assign(new Queue(), { region, id, placeName, policy: USUAL_POLICY, ...resting });
  }

  /** Holds for the next call, and for the numbers of the next day. @throws KioskBlocksOverlap */
  setPolicy(policy: QueuePolicy, by: string, at: Date): QueuePolicySetV1 {
    const fault = faultyBlock(policy);
    if (fault !== undefined) throw new KioskBlocksOverlap(fault);
    this.policy = policy;
    const { kioskBlocks: _, ...told } = policy;
    return { ...this.changed(), ...told, setBy: by, setAt: at.toISOString() };
  }

  /** @throws QueueDayOpen, QueueDayOver, NothingOffered */
  openDay({ date, closesAt, offered }: DayPlan, by: string, at: Date): QueueDayOpenedV1 {
    if (this.date !== null) throw new QueueDayOpen(this.placeName, this.date);
    if (closesAt <= at) throw new QueueDayOver(this.placeName, date);
    if (offered.length === 0) throw new NothingOffered(this.placeName, date);
    this.date = date;
    if (this.blocksOn !== date) Object.assign(this, { blocks: this.policy.kioskBlocks, blocksOn: date });
    this.closesAt = closesAt;
    // Where nobody is sent home the next day may begin at once.
    const grace = this.policy.endOfDay === 'expire' ? this.policy.graceMinutes : 0;
    this.dueAt = new Date(closesAt.getTime() + grace * MINUTE_MS);
    const hours = { closesAt: closesAt.toISOString(), endsAt: this.dueAt.toISOString() };
    return { ...this.changed(), date, services: offered.length, ...hours, openedBy: by, openedAt: at.toISOString() };
  }

  /** @throws QueueNotOpen */
  closeDay(counts: DayCounts, { operatorId, operatorCode, operatorName }: Operator, at: Date): QueueDayClosedV1 {
    const date = this.today();
    Object.assign(this, { date: null, closesAt: null, dueAt: null });
    return { ...this.changed(), operatorId, operatorCode, operatorName, date, ...counts, closedAt: at.toISOString() };
  }

  /** The numbers that a kiosk may give out by itself on the day that is open; undefined where it has none. */
  blockOf(kiosk: string): KioskBlock | undefined {
    return this.blocks.find((block) => this.blocksOn === this.date && block.kiosk === kiosk);
  }

  /** While no day is open. @param lookAt when the doors may open next */
  rest(lookAt: Date): void {
    if (this.date === null) this.dueAt = this.policy.opensByItself ? lookAt : null;
  }

  /** The day that is open. @throws QueueNotOpen */
  today(): string {
    if (this.date === null) throw new QueueNotOpen(this.placeName);
    return this.date;
  }

  /** The local day whose calls the hall shows: also after its doors have shut, where it keeps who waits. Null: none. */
  calledOn(at: Date): string | null {
    if (this.date !== null || this.policy.endOfDay === 'expire') return this.date;
    return localDateOf(at, timeZoneOf(this.region));
  }

  noteWait(seconds: number): void {
    this.recentWaits = [...this.recentWaits, seconds].slice(-REMEMBERED);
  }

  noteServing(seconds: number): void {
    this.recentServings = [...this.recentServings, seconds].slice(-REMEMBERED);
  }

  /** Seconds after which somebody has waited too long here: twice the median (domain §4.9). */
  get tooLong(): number {
    return 2 * (medianOf(this.recentWaits) ?? USUAL_SECONDS);
  }

  /** Seconds that serving somebody takes here. */
  get usualServing(): number {
    return medianOf(this.recentServings) ?? USUAL_SECONDS;
  }

  private changed(): QueueFact {
    this.version += 1;
    const { id, version, placeName } = this;
    return { queueId: id, sequence: version, placeName };
  }
}

/** The lower one of the two in the middle, so that it is one that was measured. */
function medianOf(seconds: readonly number[]): number | undefined {
  return [...seconds].sort((one, other) => one - other)[Math.floor((seconds.length - 1) / 2)];
}
