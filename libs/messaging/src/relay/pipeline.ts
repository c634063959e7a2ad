import type { OutboxRow } from './outbox-log.js';
import type { Outgoing, Stored } from './publisher.js';

/** A batch that the stream has stored, and the position up to which the log is done with it. */
export interface Carried {
  readonly position: bigint;
  readonly stored: readonly Stored[];
}

/** What a pipeline lies between. */
export interface PipelineEnds {
  publish(message: Outgoing): Promise<Stored>;
  /** The stream has stored a batch, and all before it. @throws when it cannot be right */
  finish(carried: Carried): void;
  /** Something failed; the next call of the pipeline throws it. */
  failed(): void;
}

const BATCHES_IN_FLIGHT = 3;

/** Batches on their way, finished in the order in which they were given; the first failure ends them all. */
export class Pipeline {
  private readonly flights = new Set<Promise<void>>();
  private last: Promise<void> = Promise.resolve();
  private failure: Error | undefined;

  constructor(private readonly ends: PipelineEnds) {}

  /** Whether the stream has stored all that was given. What failed has landed, too: that nothing is in flight does not say it. */
  get isDone(): boolean {
    return this.flights.size === 0 && this.failure === undefined;
  }

  /** Sends a batch; waits while too many are in flight. @throws what made an earlier message fail */
  async add(rows: readonly OutboxRow[], position: bigint): Promise<void> {
    this.throwFailure();
    const before = this.last;
    const acknowledged = Promise.all(rows.map((row) => this.ends.publish(row)));
    const flight = acknowledged
      .then(async (stored) => {
        await before;
        if (this.failure === undefined) this.ends.finish({ position, stored });
      })
      .catch((error: unknown) => {
        this.failure ??= error instanceof Error ? error : new Error(String(error));
        this.ends.failed();
      })
      .finally(() => this.flights.delete(flight));
    this.flights.add(flight);
    this.last = flight;
    while (this.flights.size >= BATCHES_IN_FLIGHT) await Promise.race(this.flights);
    this.throwFailure();
  }

  /** Waits for everything in flight. @throws what made a message fail */
  async drain(): Promise<void> {
    await Promise.all(this.flights);
    this.throwFailure();
  }

  /** @throws what made an earlier message fail */
  throwFailure(): void {
    if (this.failure) throw this.failure;
  }
}
