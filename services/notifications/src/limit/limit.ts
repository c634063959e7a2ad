import { addDays } from '@rakor/calendar';
import type { ChannelLimitSetV1 } from '@rakor/contracts';
import { instantOf, localDateOf, type TimeZone } from '@rakor/kernel';
import { LimitUnchanged } from './limit.errors.js';

/** The channels that leave the house. */
export const LIMITED_CHANNELS = ['e-mail', 'gateway', 'webhook'] as const;
export type LimitedChannel = (typeof LIMITED_CHANNELS)[number];

/** Null: as many as there are. */
export interface LimitWish {
  readonly perHour: number | null;
  /** On a day of the region's own clocks. */
  readonly perDay: number | null;
}

/** What has left already, and what waits for the limit. */
export interface Usage {
  readonly thisHour: number;
  readonly today: number;
  readonly waiting: number;
}

const HOUR_MS = 3_600_000;

/** How many messages of a region may leave the house on a channel. What is urgent leaves at once, and counts. */
export class ChannelLimit implements LimitWish {
  declare readonly region: string;
  declare readonly id: string;
  declare readonly channel: LimitedChannel;
  declare perHour: number | null;
  declare perDay: number | null;
  /** 0 before it is first set. */
  declare version: number;
  declare setBy: string;
  declare setAt: Date;

  static unset(region: string, id: string, channel: LimitedChannel): ChannelLimit {
    return Object.assign(new ChannelLimit(), { region, id, channel, perHour: null, perDay: null, version: 0 });
  }

  /** @throws LimitUnchanged */
  set({ perHour, perDay }: LimitWish, by: string, at: Date): ChannelLimitSetV1 {
    if (this.perHour === perHour && this.perDay === perDay) throw new LimitUnchanged(this.channel);
    Object.assign(this, { perHour, perDay, version: this.version + 1, setBy: by, setAt: at });
    const { id: limitId, version: sequence, channel } = this;
    return { limitId, sequence, channel, perHour, perDay, setBy: by, setAt: at.toISOString() };
  }

  /** How many more may leave now. */
  room({ thisHour, today }: Usage): number {
    return Math.max(0, Math.min((this.perHour ?? Infinity) - thisHour, (this.perDay ?? Infinity) - today));
  }

  /**
   * When one that has to wait is looked at again: the hours ahead take so many each, and so do the days. At worst it waits once more.
   * @param nth behind how many others it waits, from 0
   */
  nextTurn(nth: number, { today }: Usage, at: Date, zone: TimeZone): Date {
    const dayIsFull = this.perDay !== null && today >= this.perDay;
    const midnight = (days: number) => instantOf(addDays(localDateOf(at, zone), days), 0, zone);
    if (this.perDay !== null && (dayIsFull || this.perHour === null)) return midnight(1 + Math.floor(nth / this.perDay));
    const thisHour = Math.floor(at.getTime() / HOUR_MS);
    return new Date((thisHour + 1 + Math.floor(nth / (this.perHour ?? Infinity))) * HOUR_MS);
  }
}
