import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import { folderOf } from '../folder.js';
import { PORTS } from '../stack/places.js';
import type { NotifyReport } from './run.js';

const seed = 2;
let child: ChildProcess;

// About a minute on two busy cores, most of which the service takes to start, and to start again; the rest is patience.
jest.setTimeout(300_000);

afterAll(() => void child.kill('SIGTERM'));

describe('Messages out of the house, to receivers that misbehave, from a service that is killed', () => {
  it('come to one end each, and again only where an answer was lost, under the same id', async () => {
    const portBase = 21_000 + PORTS * (process.pid % 20);
    const args = ['--workload=notify', '--minutes=0.1', '--keep', `--seed=${seed}`, `--port-base=${portBase}`];
    child = spawn(process.execPath, [fileURLToPath(new URL('../../run.js', import.meta.url)), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const [code] = (await once(child, 'exit')) as [number | null];
    expect({ code, said: code === 0 ? '' : output }).toEqual({ code: 0, said: '' });

    const { findings, counts } = JSON.parse(readFileSync(`${folderOf(seed)}/report.json`, 'utf8')) as NotifyReport;
    expect(findings).toEqual([]);
    for (const what of ['requests', 'mails', 'refused', 'answers lost', 'repeats', 'kills']) expect(counts[what]).toBeGreaterThan(0);
    await rm(folderOf(seed), { recursive: true, force: true });
  });
});
