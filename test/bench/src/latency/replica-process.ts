import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Place } from './delivery.js';
import type { Effects } from './replica.js';

/** `replica.ts` in a process of its own. */
export class ReplicaProcess {
  private constructor(private readonly child: ChildProcess) {}

  static async start(place: Place): Promise<ReplicaProcess> {
    const child = fork(fileURLToPath(new URL('./replica.js', import.meta.url)), [JSON.stringify(place)]);
    await Promise.race([once(child, 'message'), once(child, 'exit').then(() => Promise.reject(new Error('a replica did not start')))]);
    return new ReplicaProcess(child);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** The effects since it was last asked. */
  async effects(): Promise<Effects> {
    const answer = once(this.child, 'message') as Promise<[Effects]>;
    this.child.send('effects');
    return (await answer)[0];
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.send('stop');
    await ended;
  }
}
