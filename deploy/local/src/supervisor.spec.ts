import { describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { backoff, type Observer, type ProcessSpec, type Running, Supervisor } from './supervisor.js';

/** A process that exists only here; `die()` is what kill -9 does. */
class FakeProcess implements Running {
  static next = 1;
  readonly pid = FakeProcess.next++;
  private gone!: () => void;
  readonly exited = new Promise<void>((resolve) => (this.gone = resolve));

  constructor(private readonly diary: string[] = []) {}

  die(): void {
    this.gone();
  }

  async stop(): Promise<void> {
    this.diary.push(`stop ${this.pid}`);
    this.gone();
  }
}

class Notes implements Observer {
  readonly living = new Map<string, number>();
  readonly lines: string[] = [];
  started(name: string, pid: number): void {
    this.living.set(name, pid);
  }
  ended(name: string): void {
    this.living.delete(name);
  }
  say(line: string): void {
    this.lines.push(line);
  }
}

/** A spec whose processes are listed in `made`; `start` fails while `failures` lasts. */
function aSpec(
  name: string,
  { failures = 0, diary = [] as string[], restarted }: { failures?: number; diary?: string[]; restarted?: () => Promise<void> } = {},
) {
  const made: FakeProcess[] = [];
  let attempts = 0;
  const spec: ProcessSpec = {
    name,
    start: async (spawned) => {
      if (attempts++ > 0 && attempts <= failures + 1) throw new Error('not yet');
      const process = new FakeProcess(diary);
      made.push(process);
      spawned(process.pid);
      return process;
    },
    ...(restarted ? { restarted } : {}),
  };
  return { spec, made };
}

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 300 && !condition(); i++) await sleep(10);
  expect(condition()).toBe(true);
}

describe('The supervisor', () => {
  it('starts a process again that died, says so, and lets it catch up', async () => {
    const notes = new Notes();
    const supervisor = new Supervisor(notes);
    let provisioned = 0;
    const { spec, made } = aSpec('nats', { restarted: async () => void provisioned++ });
    await supervisor.start([spec]);
    expect(provisioned).toBe(0);

    made[0]?.die();
    await until(() => provisioned === 1);

    expect(notes.living.get('nats')).toBe(made[1]?.pid);
    expect(notes.lines).toEqual(['nats died: starting it again', expect.stringMatching(/^nats is back after 0\.\d s$/)]);
    await supervisor.stop();
  });

  it('lets a process catch up until it has', async () => {
    const notes = new Notes();
    const supervisor = new Supervisor(notes);
    let attempts = 0;
    const { spec, made } = aSpec('nats', {
      restarted: () => (++attempts < 3 ? Promise.reject(new Error('no answer')) : Promise.resolve()),
    });
    await supervisor.start([spec]);

    made[0]?.die();
    await until(() => notes.lines.some((line) => line.includes('is back')));

    expect([attempts, notes.lines[1]]).toEqual([3, 'nats is not ready: no answer']);
    await supervisor.stop();
  });

  it('tries again, later and later, what does not start', async () => {
    const notes = new Notes();
    const supervisor = new Supervisor(notes);
    const { spec, made } = aSpec('postgres', { failures: 2 });
    await supervisor.start([spec]);

    made[0]?.die();
    await until(() => made.length === 2);

    expect(notes.lines.slice(0, 3)).toEqual([
      'postgres died: starting it again',
      'postgres does not start yet: again in 0.2 s',
      'postgres does not start yet: again in 0.4 s',
    ]);
    await supervisor.stop();
  });

  it('stops the last group first, and starts nothing again', async () => {
    const notes = new Notes();
    const supervisor = new Supervisor(notes);
    const diary: string[] = [];
    const servers = aSpec('postgres', { diary });
    const services = aSpec('directory', { diary });
    await supervisor.start([servers.spec]);
    await supervisor.start([services.spec]);

    await supervisor.stop();

    expect(diary).toEqual([`stop ${services.made[0]?.pid}`, `stop ${servers.made[0]?.pid}`]);
    expect([servers.made.length, services.made.length]).toEqual([1, 1]);
    expect(notes.living.size).toBe(0);
  });

  it('does not repeat a first start: its failure is the answer', async () => {
    const supervisor = new Supervisor(new Notes());
    const spec: ProcessSpec = { name: 'directory', start: () => Promise.reject(new Error('no such file')) };

    await expect(supervisor.start([spec])).rejects.toThrow('no such file');
    await supervisor.stop();
  });

  it('stops a process that was still starting when the stop came', async () => {
    const supervisor = new Supervisor(new Notes());
    const process = new FakeProcess();
    const start = supervisor.start([{ name: 'slow', start: () => sleep(50).then(() => process) }]);
    await supervisor.stop();

    await start.catch(() => undefined);
    await process.exited;
  });

  it('waits 0.1 s at first and 10 s at most', () => {
    expect([1, 2, 3, 8, 50].map(backoff)).toEqual([100, 200, 400, 10_000, 10_000]);
  });
});
