import type { JsMsg } from '@nats-io/jetstream';
import { Entry } from './entry.js';

/** Messages that have arrived and are not settled yet; keeps the broker from delivering them again while they wait. */
export class Intake {
  private readonly waiting: Entry[] = [];
  private readonly inHand = new Map<number, Entry>();
  private wake: (() => void) | undefined;

  /**
   * @param doubted aborts when the broker may have forgotten what it delivered. It knows a delivery by its place in the stream: where it came back with
   * less than it had, another message may have that place by now, and an answer would be taken for that one's. Nothing is answered then; what has its
   * effect already is known by its id when it comes again.
   */
  constructor(private readonly doubted: AbortSignal) {}

  /** Takes a delivery in; a repeated delivery of something in hand only replaces the handle to answer on. */
  deliver(delivery: JsMsg): void {
    if (this.doubted.aborted) return;
    const known = this.inHand.get(delivery.seq);
    if (known) known.delivery = delivery;
    else this.add(new Entry(delivery, delivery));
  }

  add(entry: Entry): void {
    this.inHand.set(entry.seq, entry);
    this.waiting.push(entry);
    this.wake?.();
  }

  /** Up to `most` entries, oldest first. */
  take(most: number): Entry[] {
    return this.waiting.splice(0, most);
  }

  /** Answers the broker: the entry is handled, dead or parked for good. */
  settle(entry: Entry, verdict: 'ack' | 'term' = 'ack'): void {
    this.inHand.delete(entry.seq);
    if (this.doubted.aborted) return;
    if (verdict === 'ack') entry.delivery?.ack();
    else entry.delivery?.term();
  }

  /** Tells the broker that everything in hand is still being worked on. */
  keepAlive(): void {
    if (this.doubted.aborted) return;
    for (const entry of this.inHand.values()) entry.delivery?.working();
  }

  /** Resolves when something waits, after `ms`, or when `signal` aborts. */
  async wait(ms: number, signal: AbortSignal): Promise<void> {
    if (this.waiting.length > 0 || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        this.wake = undefined;
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal.addEventListener('abort', done, { once: true });
      this.wake = done;
    });
  }
}
