import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kind, Served } from './server.js';

const NEWLINE = 0x0a;

/** `server.ts` in a process of its own; its standard output, which is the log, goes to a file. */
export class ServerProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly served: Served,
    private readonly log: { readonly path: string; readonly fd: number },
  ) {}

  static async start(kind: Kind): Promise<ServerProcess> {
    const path = join(tmpdir(), `rakor-bench-http-${process.pid}-${kind}.log`);
    const fd = openSync(path, 'a');
    const child = fork(fileURLToPath(new URL('./server.js', import.meta.url)), [kind], { stdio: ['ignore', fd, 'inherit', 'ipc'] });
    const ended = once(child, 'exit').then(() => Promise.reject(new Error(`the server ${kind} did not start`)));
    const [served] = (await Promise.race([once(child, 'message'), ended])) as [Served];
    return new ServerProcess(child, served, { path, fd });
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** CPU time that it has used so far, user and system, µs. */
  async cpuUs(): Promise<number> {
    const answer = once(this.child, 'message') as Promise<[NodeJS.CpuUsage]>;
    this.child.send('cpu');
    const [{ user, system }] = await answer;
    return user + system;
  }

  /** How many lines it has written to its log so far. */
  logged(): number {
    return readFileSync(this.log.path).filter((byte) => byte === NEWLINE).length;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.send('stop');
    await ended;
    closeSync(this.log.fd);
    await rm(this.log.path, { force: true });
  }
}
