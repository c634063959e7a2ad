import type pg from 'pg';
import type { Receipt } from './evidence.js';
import type { Stack } from '../stack/stack.js';
import { endLeases } from './load.js';
import type { Moment } from './receivers.js';

const SERVICE = 'notifications';

/** Kills the service, at once or at a moment that a receiver tells of, and keeps when it was gone. */
export class Killer {
  readonly times: number[] = [];
  private waiting: { readonly at: string; readonly strike: () => void } | undefined;

  constructor(
    private readonly stack: Stack,
    private readonly admin: pg.Client,
  ) {}

  /** Told by receivers. Strikes before it returns. */
  readonly reached = (channel: Receipt['channel'], moment: Moment): void => {
    if (this.waiting?.at === `${channel} ${moment}`) this.waiting.strike();
  };

  /** Kills it at a moment, or after a while where that does not come. Resolves when it is gone and what it had in hand is free again. */
  async kill(at: string, patienceMs: number): Promise<void> {
    const pid = await this.stack.processes.living(SERVICE);
    await new Promise<void>((struck) => {
      const strike = () => {
        clearTimeout(timer);
        this.waiting = undefined;
        process.kill(pid, 'SIGKILL');
        struck();
      };
      const timer = setTimeout(strike, patienceMs);
      this.waiting = { at, strike };
    });
    await this.stack.processes.gone(SERVICE, pid);
    await endLeases(this.admin);
    // What it had sent before it died may have come in since: that was no later process.
    this.times.push(Date.now());
  }
}
