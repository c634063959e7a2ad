import type { OutboxLog, OutboxRow } from './outbox-log.js';
import type { Progress } from './progress.js';

const BATCH = 1_000;

/** Rows to be published, and how far the log is done with when they are. */
export interface Batch {
  readonly rows: readonly OutboxRow[];
  readonly position: bigint;
  /** Whether more is waiting behind it. */
  readonly isFull: boolean;
}

/** Reads a batch ahead: while one is being published, PostgreSQL looks for the next already. */
export class ReadAhead {
  private ahead: Promise<Batch> | undefined;

  constructor(
    private readonly log: OutboxLog,
    private readonly progress: Progress,
  ) {}

  async next(): Promise<Batch> {
    const batch = await (this.ahead ?? this.read());
    this.ahead = batch.isFull ? this.read() : undefined;
    // Whoever asks for it hears of its failure; when nobody does, it was read in vain, and no more.
    this.ahead?.catch(() => undefined);
    return batch;
  }

  private async read(): Promise<Batch> {
    const rows = await this.log.read(this.progress, BATCH);
    return { rows, position: this.progress.position, isFull: rows.length >= BATCH };
  }
}
