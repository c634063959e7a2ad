import { createHash } from 'node:crypto';
import type { Listener, Shown } from './listener.js';

/** Looks at the database at most so often, however much happens, ms. */
const REST_MS = 100;

/** Something that people look at together: read once for all of them when it may have changed, and shown where it has. */
export class Topic {
  private readonly listeners = new Set<Listener>();
  private last: Shown | undefined;
  private state: 'resting' | 'reading' | 'reading, and to read again' = 'resting';

  /**
   * @param read how it stands now, without the time of asking: what is the same must read the same
   * @param failed is told when that cannot be read; the next word, or the next look, tries again
   */
  constructor(
    private readonly read: () => Promise<object>,
    private readonly failed: (error: unknown) => void,
  ) {}

  get size(): number {
    return this.listeners.size;
  }

  /** As it was read last, or as it is now. @throws what reading throws */
  async now(): Promise<Shown> {
    return this.last ?? shownOf(await this.read());
  }

  add(listener: Listener, shown: Shown): void {
    this.listeners.add(listener);
    listener.show(shown);
    // It may have changed since it was read.
    this.wake();
  }

  remove(listener: Listener): void {
    this.listeners.delete(listener);
    // Nobody has it read any more.
    if (this.listeners.size === 0) this.last = undefined;
  }

  /** Something may have changed. */
  wake(): void {
    if (this.state === 'resting') void this.look();
    else this.state = 'reading, and to read again';
  }

  beat(): void {
    for (const listener of this.listeners) listener.beat();
  }

  finish(): void {
    for (const listener of this.listeners) listener.finish();
  }

  private async look(): Promise<void> {
    this.state = 'reading';
    try {
      const shown = shownOf(await this.read());
      if (this.listeners.size > 0) this.last = shown;
      for (const listener of this.listeners) listener.show(shown);
    } catch (error) {
      this.failed(error);
    }
    setTimeout(() => {
      const again = this.state === 'reading, and to read again';
      this.state = 'resting';
      if (again && this.listeners.size > 0) this.wake();
    }, REST_MS).unref();
  }
}

/** Its id is what it says, so that every replica gives the same thing the same id, before a restart and after it. */
function shownOf(state: object): Shown {
  const text = JSON.stringify(state);
  return { id: createHash('sha256').update(text).digest('base64url').slice(0, 22), text };
}
