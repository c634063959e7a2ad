import type { NatsConnection } from '@nats-io/nats-core';
import { RelayBell } from '../unit-of-work/unit-of-work.js';

/**
 * Wakes the relay after a commit: in this process at once, and over core NATS where another replica leads.
 * A lost ring costs at most one polling interval. No NOTIFY: it serialises commits (performance.md §1).
 */
export class Bell extends RelayBell {
  private rung = false;
  private wake: (() => void) | undefined;

  constructor(
    private readonly nats: NatsConnection,
    private readonly subject: string,
    private readonly leadsHere: () => boolean,
  ) {
    super();
    nats.subscribe(subject, { callback: () => this.ringHere() });
  }

  ring(): void {
    if (this.leadsHere()) this.ringHere();
    else if (!this.nats.isClosed() && !this.nats.isDraining()) this.nats.publish(this.subject);
  }

  ringHere(): void {
    this.rung = true;
    this.wake?.();
  }

  /** Resolves at the next ring, after `ms`, or when `signal` aborts. A ring since the last wait counts. */
  async wait(ms: number, signal: AbortSignal): Promise<void> {
    if (!this.rung && !signal.aborted)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
        signal.addEventListener('abort', this.wake, { once: true });
      });
    if (this.wake) signal.removeEventListener('abort', this.wake);
    this.wake = undefined;
    this.rung = false;
  }
}
