import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@rakor/embedded';
import { repository } from '../repository.js';
import { readStackFile, type Stack } from '../stack-file.js';

type Environment = Record<string, string>;

/** `npm start`, running, as a user sees it: what it prints, and signals. */
export class StartProcess {
  private printed = '';
  readonly ended: Promise<number | null>;

  constructor(
    private readonly child: ChildProcess,
    /** Folder of its data. */
    private readonly home: string,
  ) {
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (this.printed += chunk.toString()));
    this.ended = once(child, 'close').then(() => child.exitCode);
  }

  get output(): string {
    return this.printed;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Waits for stack.json. @throws {Error} with everything it printed, when it ends before */
  async ready(): Promise<Stack> {
    for (;;) {
      const stack = readStackFile(join(this.home, 'stack.json'));
      if (stack) return stack;
      if (this.child.exitCode !== null || this.child.signalCode !== null) throw new Error(`It ended:\n${this.output}`);
      await sleep(50);
    }
  }

  /** Sends the signals, 5 ms apart, and waits for the end. @returns the exit code, null after SIGKILL */
  async signal(...signals: NodeJS.Signals[]): Promise<number | null> {
    for (const signal of signals) {
      this.child.kill(signal);
      await sleep(5);
    }
    return this.ended;
  }
}

/** Runs what `npm start` runs with these flags; or npm itself, which stands between a terminal and us. */
export function begin(flags: readonly string[], env: Environment, { npm = false } = {}): StartProcess {
  const [file, ...args] = npm ? ['npm', 'start', '--'] : [process.execPath, join(repository, 'deploy/local/start.js')];
  const child = spawn(file, [...args, ...flags], {
    cwd: repository,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new StartProcess(child, env.RAKOR_HOME ?? '');
}

/** Runs a command of this package to its end. @returns its output and exit code */
export async function run(command: string, args: readonly string[], env: Environment): Promise<{ output: string; code: number | null }> {
  const script = join(repository, 'deploy/local/run.js');
  const child = spawn(process.execPath, [script, command, ...args], { env: { PATH: process.env.PATH, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(child, 'close');
  return { output: output.trim(), code: child.exitCode };
}

/** Variables for a stack beside any other: ports that nobody listens on now. */
export async function freePorts(): Promise<{ RAKOR_PORT_BASE: string; RAKOR_PG_PORT: string; RAKOR_NATS_PORT: string }> {
  const [postgres, nats] = [await freePort(), await freePort()];
  return { RAKOR_PORT_BASE: String(await freeBase()), RAKOR_PG_PORT: String(postgres), RAKOR_NATS_PORT: String(nats) };
}

/** The first of ten free ports in a row. */
async function freeBase(): Promise<number> {
  for (;;) {
    const base = 20_000 + 10 * Math.floor(Math.random() * 1_000);
    const taken = await Promise.all(Array.from({ length: 10 }, (_, place) => listen(base + place)));
    for (const server of taken) await server?.[Symbol.asyncDispose]();
    if (taken.every(Boolean)) return base;
  }
}

/** Listens on a port of 127.0.0.1; null when somebody else does. */
export async function listen(port: number): Promise<Server | null> {
  const server = createServer();
  return new Promise((resolve) => server.once('error', () => resolve(null)).listen(port, '127.0.0.1', () => resolve(server)));
}

/** Pids of the stack's processes, by name. */
export function pidsIn(home: string): Map<string, number> {
  const { children } = JSON.parse(readFileSync(join(home, 'processes.json'), 'utf8')) as { children: { name: string; pid: number }[] };
  return new Map(children.map(({ name, pid }) => [name, pid]));
}
