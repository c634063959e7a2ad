import { spawn } from 'node:child_process';
import { openSync, closeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Running } from './supervisor.js';

/** A service that has not ended by then is cut off: with 5 s for the servers after it, a stop stays under 10 s. */
const STOP_MS = 4_000;

const NODE_OPTIONS = [
  `--import=${new URL('../../source-maps.mjs', import.meta.url).href}`,
  // A laptop has several services and little to do for each: 145 MB after the demo instead of 180 MB, for the same CPU time.
  '--optimize-for-size',
];

/** What V8 made of two thousand modules, kept from one start to the next: a service is there after 1.5 s of processor instead of 2. */
const COMPILED = fileURLToPath(new URL('../../../node_modules/.cache/compiled', import.meta.url));

export interface NodeProcess {
  readonly script: string;
  readonly args?: readonly string[];
  /** Options of Node itself, after ours. */
  readonly nodeArgs?: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Gets everything that it prints; null prints it where we print. */
  readonly logFile: string | null;
}

/** A Node process of ours, in a session of its own: Ctrl-C reaches only `npm start`, which stops it in order. */
export interface RunningNode extends Running {
  /** The exit code; -1 when a signal ended it. */
  readonly code: Promise<number>;
}

/** Starts `script` on the Node that runs this. */
export function startNode({ script, args = [], nodeArgs = [], env, logFile }: NodeProcess): RunningNode {
  const output = logFile === null ? 'inherit' : openSync(logFile, 'a');
  const child = spawn(process.execPath, [...NODE_OPTIONS, ...nodeArgs, script, ...args], {
    detached: true,
    env: { NODE_COMPILE_CACHE: COMPILED, ...env },
    stdio: ['ignore', output, output],
  });
  if (output !== 'inherit') closeSync(output);

  let gone = false;
  const code = new Promise<number>((resolve) => {
    child.once('exit', (status) => resolve(status ?? -1));
    child.once('error', () => resolve(-1));
  }).finally(() => (gone = true));

  return {
    pid: child.pid ?? 0,
    code,
    exited: code.then(() => undefined),
    stop: async () => {
      if (gone) return;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await code;
      clearTimeout(timer);
    },
  };
}

/** This process's environment without what npm and the caller's own settings would slip into a child. */
export function cleanEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = /^(PATH|HOME|USER|LANG|LC_\w+|TZ|TMPDIR|TERM|NO_COLOR|FORCE_COLOR|RAKOR_HOME|NODE_EXTRA_CA_CERTS|OTEL_\w+|LOG_LEVEL)$/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => kept.test(name)));
}
