import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Place } from '../latency/delivery.js';

/** `reader-process.ts` in a process of its own. */
export class Reader {
  private heard = 0;
  private waiting: { readonly many: number; readonly done: (at: number) => void } | undefined;

  private constructor(private readonly child: ChildProcess) {
    child.on('message', (more) => this.hears(Number(more)));
  }

  static async start(place: Place): Promise<Reader> {
    const child = fork(fileURLToPath(new URL('./reader-process.js', import.meta.url)), [JSON.stringify(place)]);
    await Promise.race([once(child, 'message'), once(child, 'exit').then(() => Promise.reject(new Error('the reader did not start')))]);
    return new Reader(child);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  forget(): void {
    this.heard = 0;
  }

  /** @returns when it has committed the effect of so many, by `performance.now()` of this process */
  async hasHeard(many: number): Promise<number> {
    if (this.heard >= many) return performance.now();
    return new Promise((done) => (this.waiting = { many, done }));
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.send('stop');
    await ended;
  }

  private hears(more: number): void {
    this.heard += more;
    if (!this.waiting || this.heard < this.waiting.many) return;
    this.waiting.done(performance.now());
    this.waiting = undefined;
  }
}
