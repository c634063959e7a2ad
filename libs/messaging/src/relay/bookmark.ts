import type { OutboxLog } from './outbox-log.js';

/** How much may be published again after a crash; and what a session that holds a snapshot makes of the cursor's row is a tenth of a page a second. */
const SAVE_MS = 100;

/**
 * Where the relay stands, written down now and then: not after every batch, because at low load a batch is one event, and each would cost
 * a commit. After a crash the broker's memory absorbs what is published again.
 */
export class Bookmark {
  private saved: bigint;
  private position: bigint;
  private streamSequence = 0;
  private savedAt = -Infinity;

  constructor(
    private readonly log: OutboxLog,
    position: bigint,
  ) {
    this.saved = position;
    this.position = position;
  }

  /** Whether something has not been written down yet. */
  get isBehind(): boolean {
    return this.position !== this.saved;
  }

  /** Milliseconds until it is time to write down what has not been, at most `most`. */
  untilDue(most: number): number {
    return this.isBehind ? Math.min(most, Math.max(0, this.savedAt + SAVE_MS - performance.now())) : most;
  }

  /** The log is done up to `position`, and the stream has stored up to `streamSequence`. */
  note(position: bigint, streamSequence = 0): void {
    this.position = position;
    this.streamSequence = Math.max(this.streamSequence, streamSequence);
  }

  async saveWhenDue(): Promise<void> {
    if (this.untilDue(SAVE_MS) === 0) await this.save();
  }

  async save(): Promise<void> {
    if (!this.isBehind) return;
    const { position } = this;
    await this.log.move(position, this.streamSequence);
    this.saved = position;
    this.savedAt = performance.now();
  }
}
