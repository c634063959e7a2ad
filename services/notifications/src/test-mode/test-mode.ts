import type { TestModeSetV1 } from '@rakor/contracts';
import { GuestsWithoutTestMode, TestModeTooLong, TestModeUnchanged } from './test-mode.errors.js';

/** What is asked for. */
export interface TestModeWish {
  /** It ends by itself; null: it is over. */
  readonly until: Date | null;
  /** Readers and webhooks that are reached all the same, by their ids in the record of deliveries. */
  readonly guests: readonly string[];
}

/** Forgotten it would keep everything from everybody: nobody tries something out for longer. */
export const LONGEST_DAYS = 90;
const DAY_MS = 24 * 3_600_000;

/** While a region tries things out nothing of it leaves the house: whoever should have heard by mail, telephone or webhook does not, and the record says so. */
export class TestMode implements TestModeWish {
  declare readonly region: string;
  declare readonly id: string;
  declare until: Date | null;
  declare guests: string[];
  /** 0 before it is first set. */
  declare version: number;
  declare setBy: string;
  declare setAt: Date;

  static unset(region: string, id: string): TestMode {
    return Object.assign(new TestMode(), { region, id, until: null, guests: [], version: 0 });
  }

  /** @throws TestModeUnchanged, TestModeTooLong, GuestsWithoutTestMode */
  set({ until, guests }: TestModeWish, by: string, at: Date): TestModeSetV1 {
    const sorted = guests.toSorted();
    if (until?.getTime() === this.until?.getTime() && sorted.join() === this.guests.join()) throw new TestModeUnchanged();
    if (until && (until <= at || until.getTime() > at.getTime() + LONGEST_DAYS * DAY_MS)) throw new TestModeTooLong(at);
    if (!until && sorted.length > 0) throw new GuestsWithoutTestMode();
    Object.assign(this, { until, guests: sorted, version: this.version + 1, setBy: by, setAt: at });
    return {
      ...{ testModeId: this.id, sequence: this.version, until: until?.toISOString() ?? null, guests: sorted.length },
      ...{ setBy: by, setAt: at.toISOString() },
    };
  }

  /** Whether what is for somebody stays in the house. @param recipient as the record of deliveries names it */
  keeps(recipient: string, at: Date): boolean {
    return this.isOn(at) && !this.guests.includes(recipient);
  }

  isOn(at: Date): boolean {
    return this.until !== null && at < this.until;
  }
}
