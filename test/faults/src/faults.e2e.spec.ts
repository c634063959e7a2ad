import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import { folderOf } from './folder.js';
import { PORTS } from './stack/places.js';
import type { Report } from './report.js';

/** One of each sort; `npm run faults` has them all. */
const KINDS = [
  ...['service-killed', 'service-stopped', 'crash-before-commit', 'crash-after-publish-before-mark', 'crash-after-effect-before-ack'],
  ...['nats-killed', 'nats-store-older', 'stream-deleted', 'nats-network-cut', 'postgres-killed', 'postgres-network-swallowed'],
  ...['messages-duplicated', 'messages-malformed', 'handler-fails'],
];

const seed = 1;
let child: ChildProcess;

// About 100 s on two quiet cores, of which the start takes 20; the rest is patience with a machine that is busy with other things.
jest.setTimeout(420_000);

/** Stops what a test that gave up has left running; the folder of a run that failed stays. */
afterAll(() => void child.kill('SIGTERM'));

describe('The product, broken on purpose', () => {
  it('loses, doubles, reorders and leaks nothing, and recovers by itself', async () => {
    // Runs of several checkouts side by side keep out of one another's way.
    const portBase = 20_000 + PORTS * (process.pid % 30);

    const { code, output } = await faults([
      '--once',
      '--keep',
      `--seed=${seed}`,
      `--port-base=${portBase}`,
      `--injections=${KINDS.join(',')}`,
    ]);
    expect({ code, said: code === 0 ? '' : output }).toEqual({ code: 0, said: '' });

    const report = JSON.parse(readFileSync(`${folderOf(seed)}/report.json`, 'utf8')) as Report;
    expect(Object.keys(report.injections).sort()).toEqual([...KINDS].sort());
    expect(report.verdict).toMatchObject({ faults: [], lost: 0, doubled: 0, reordered: 0, leaked: 0 });
    expect(report.unrecovered).toEqual([]);
    expect(report.commands['ok']).toBeGreaterThan(100);
    expect(report.verdict.counts['tickets']).toBeGreaterThan(20);
    await rm(folderOf(seed), { recursive: true, force: true });
  });
});

/** What `npm run faults` runs, built as it is there. */
async function faults(args: readonly string[]): Promise<{ code: number | null; output: string }> {
  child = spawn(process.execPath, [fileURLToPath(new URL('../run.js', import.meta.url)), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, output };
}
