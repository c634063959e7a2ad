import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AlreadyRunning, ProcessRecord } from './leftovers.js';
import { identityOf } from './process-identity.js';

let folder: string;
let file: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rakor-leftovers-'));
  file = join(folder, 'processes.json');
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  }
  rmSync(folder, { recursive: true });
});

/** A process that does nothing; with `deaf`, it does not end on SIGINT either. */
async function aProcess({ deaf = false } = {}): Promise<{ child: ChildProcess; pid: number }> {
  const script = `${deaf ? "process.on('SIGINT', () => {});" : ''} setInterval(() => {}, 1000); console.log('up')`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  children.push(child);
  await once(child.stdout, 'data');
  return { child, pid: child.pid ?? 0 };
}

/** What a stack that was killed leaves behind: its own pid names nobody any more. */
function givenTheRecordOfADeadStack(leftovers: { name: string; pid: number; identity: string | null }[]): void {
  writeFileSync(file, JSON.stringify({ stack: { name: 'stack', pid: 2 ** 22, identity: 'gone' }, children: leftovers }));
}

describe('The record of processes', () => {
  it('lets a second stack know that the first lives', async () => {
    const { pid } = await aProcess();
    writeFileSync(file, JSON.stringify({ stack: { name: 'stack', pid, identity: identityOf(pid) }, children: [] }));

    await expect(ProcessRecord.take(file)).rejects.toThrow(new AlreadyRunning(pid).message);
  });

  it('ends what a killed stack left running', async () => {
    const { child, pid } = await aProcess();
    givenTheRecordOfADeadStack([{ name: 'directory', pid, identity: identityOf(pid) }]);
    const exit = once(child, 'exit');

    const { ended } = await ProcessRecord.take(file);
    await exit;

    expect(ended.map(({ name }) => name)).toEqual(['directory']);
    expect(child.signalCode).toBe('SIGINT');
  });

  it('kills a leftover that does not listen', async () => {
    const { child, pid } = await aProcess({ deaf: true });
    givenTheRecordOfADeadStack([{ name: 'directory', pid, identity: identityOf(pid) }]);
    const exit = once(child, 'exit');

    await ProcessRecord.take(file);
    await exit;

    expect(child.signalCode).toBe('SIGKILL');
  }, 10_000);

  it('leaves alone a process that only has the pid of a leftover', async () => {
    const { child, pid } = await aProcess();
    givenTheRecordOfADeadStack([{ name: 'directory', pid, identity: 'another-boot/4711' }]);

    const { ended } = await ProcessRecord.take(file);

    expect(ended).toEqual([]);
    expect(child.signalCode).toBeNull();
    expect(identityOf(pid)).not.toBeNull();
  });

  it('takes over from a start that was killed while it wrote', async () => {
    writeFileSync(file, '');

    const { ended } = await ProcessRecord.take(file);

    expect(ended).toEqual([]);
  });

  it('goes when it is released', async () => {
    const { record } = await ProcessRecord.take(file);
    record.add('directory', process.pid);
    record.release();

    expect(existsSync(file)).toBe(false);
  });
});
