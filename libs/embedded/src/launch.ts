import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import { failureIn } from './embedded-server-error.js';

const POLL_MS = 20;

/** How a caller that looks after a server follows its start. */
export interface Supervision {
  /** Called at once when the process exists, long before it is ready, so that its pid can be recorded. */
  readonly onSpawn?: ((pid: number) => void) | undefined;
  /** Gives the start up: the process is ended. */
  readonly signal?: AbortSignal | undefined;
}

export interface Launch<T> extends Supervision {
  /** For messages: "PostgreSQL". */
  readonly server: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
  /** Appended to. A file and no pipe, so that the server outlives a launcher that was killed and can be cleaned up in order. */
  readonly logFile: string;
  /** Reads what the server printed so far; anything but null says that it is ready. */
  readonly readyWhen: (output: string) => T | null;
  /** Milliseconds until the launch is given up. */
  readonly patience: number;
}

/** A server process of ours. */
export interface Launched<T> {
  readonly pid: number;
  readonly ready: T;
  /** Resolves when the process is gone, for whatever reason. */
  readonly exited: Promise<void>;
  /** Sends `signal`, and SIGKILL when the process still lives after `patience` milliseconds; resolves when it is gone. */
  end(signal: NodeJS.Signals, patience: number): Promise<void>;
}

/**
 * Starts a server in a session of its own (so that Ctrl-C reaches only the launcher) and waits for the line that says it is ready.
 *
 * @throws {EmbeddedServerError} when it exits first or is not ready in time
 */
export async function launch<T>(wanted: Launch<T>): Promise<Launched<T>> {
  const log = await open(wanted.logFile, 'a');
  const { size: before } = await log.stat();
  const process = spawn(wanted.file, wanted.args, {
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    ...(wanted.uid === undefined ? {} : { uid: wanted.uid, gid: wanted.gid }),
  });
  let gone = false;
  const exited = new Promise<void>((resolve) => {
    process.once('exit', () => resolve());
    process.once('error', () => resolve());
  }).then(() => void (gone = true));
  await log.close();
  if (process.pid !== undefined) wanted.onSpawn?.(process.pid);

  const end = async (signal: NodeJS.Signals, patience: number): Promise<void> => {
    if (gone) return;
    process.kill(signal);
    const timer = setTimeout(() => process.kill('SIGKILL'), patience);
    await exited;
    clearTimeout(timer);
  };
  const output = async (): Promise<string> => (await readFile(wanted.logFile)).subarray(before).toString('utf8');

  for (let waited = 0; !gone && !wanted.signal?.aborted && waited < wanted.patience; waited += POLL_MS) {
    const ready = wanted.readyWhen(await output());
    if (ready !== null && process.pid !== undefined) return { pid: process.pid, ready, exited, end };
    await Promise.race([sleep(POLL_MS), exited]);
  }
  await (wanted.signal?.aborted ? end('SIGINT', 2_000) : end('SIGKILL', 0));
  throw failureIn(wanted.server, await output());
}
