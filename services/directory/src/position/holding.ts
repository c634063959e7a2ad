import { dayBefore } from '@rakor/kernel';

/** What somebody says of a person who takes a position. Days are local to the region, YYYY-MM-DD. */
export interface HoldingWish {
  readonly personName: string;
  /** The account by which he signs in: `sub` of his tokens; null while nobody has said it. */
  readonly subject: string | null;
  /** Holds it for the time being: Penjabat (Pj), Pelaksana Tugas (Plt), Pelaksana Harian (Plh). */
  readonly acting: boolean;
  readonly from: string;
  /** Last day; null while nobody knows it. */
  readonly until: string | null;
}

/** What turns out later of a holding; what is left out stays as it is. */
export type HoldingCorrection = Partial<Pick<HoldingWish, 'subject' | 'until'>>;

/** A person in a position, from one day to another, both included. */
export class Holding {
  declare readonly region: string;
  declare readonly id: string;
  declare readonly positionId: string;
  declare readonly personName: string;
  declare subject: string | null;
  declare readonly acting: boolean;
  declare readonly from: string;
  declare until: string | null;
  declare readonly recordedAt: Date;
  declare readonly recordedBy: string;

  holdsOn(day: string): boolean {
    return this.from <= day && day <= lastDay(this);
  }

  overlaps(other: Pick<HoldingWish, 'from' | 'until'>): boolean {
    return this.from <= lastDay(other) && other.from <= lastDay(this);
  }

  /**
   * Whether a new holder simply follows this one: he comes while it runs, and does not leave before it would have ended.
   * An open holding is followed by anybody who comes after its first day (U9).
   */
  isFollowedBy(successor: Pick<HoldingWish, 'from' | 'until'>): boolean {
    const runs = this.from < successor.from && this.holdsOn(successor.from);
    return runs && (this.until === null || lastDay(successor) >= this.until);
  }

  /** The day before the successor's first is this one's last. */
  endBefore(day: string): void {
    this.until = dayBefore(day);
  }
}

/** After every day that can be written. */
const OPEN_END = '9999-12-31';

function lastDay({ until }: Pick<HoldingWish, 'until'>): string {
  return until ?? OPEN_END;
}
