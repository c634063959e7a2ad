import type { OutboxRow } from './outbox-log.js';
import type { Outgoing, Stored } from './publisher.js';

/** A batch that the stream has stored, and the position up to which the log is done with it. */
export interface Carried {
  readonly position: bigint;
  readonly stored: readonly Stored[];
}

const BATCHES_IN_FLIGHT = 3;

/** Batches on their way, finished in the order in which they were given; the first failure ends them all. */
export class Pipeline {
  private readonly flights: Promise<void>[] = [];
  private failure: Error | undefined;

  constructor(
    private readonly publish: (message: Outgoing) => Promise<Stored>,
    private readonly finish: (carried: Carried) => Promise<void>,
  ) {}

  /** Sends a batch; waits while too many are in flight. @throws what made an earlier message fail */
  async add(rows: readonly OutboxRow[], position: bigint): Promise<void> {
    this.throwFailure();
    const before = this.flights.at(-1) ?? Promise.resolve();
    const acknowledged = Promise.all(rows.map((row) => this.publish(row)));
    const flight = acknowledged
      .then(async (stored) => {
        await before;
        if (this.failure === undefined) await this.finish({ position, stored });
      })
      .catch((error: unknown) => {
        this.failure ??= error instanceof Error ? error : new Error(String(error));
      });
    this.flights.push(flight);
    while (this.flights.length >= BATCHES_IN_FLIGHT) await this.flights.shift();
    this.throwFailure();
  }

  /** Waits for everything in flight. @throws what made a message fail */
  async drain(): Promise<void> {
    await Promise.all(this.flights.splice(0));
    this.throwFailure();
  }

  private throwFailure(): void {
    if (this.failure) throw this.failure;
  }
}
