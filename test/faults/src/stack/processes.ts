import { type ProcessRecord, Supervisor } from '@rakor/local-stack';
import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The living processes of a run: supervised, and within reach of a signal. */
export class Processes {
  readonly supervisor: Supervisor;
  private readonly pids = new Map<string, number>();

  /** @param diary file that gets a line whenever a process dies or is back */
  constructor(record: ProcessRecord, diary: string) {
    this.supervisor = new Supervisor({
      started: (name, pid) => {
        this.pids.set(name, pid);
        record.add(name, pid);
      },
      ended: (name) => {
        this.pids.delete(name);
        record.remove(name);
      },
      say: (line) => appendFileSync(diary, `${new Date().toISOString()} ${line}\n`),
    });
  }

  /** Sends a signal; waits for the process where it does not live at the moment. Returns its pid. */
  async signal(name: string, signal: NodeJS.Signals): Promise<number> {
    const pid = await this.living(name);
    process.kill(pid, signal);
    return pid;
  }

  /** Resolves when the process `pid` of that name is gone. */
  async gone(name: string, pid: number): Promise<void> {
    while (this.pids.get(name) === pid) await sleep(10);
  }

  /** Undefined while it is down. */
  pid(name: string): number | undefined {
    return this.pids.get(name);
  }

  /** The pid, as soon as there is one. */
  async living(name: string): Promise<number> {
    for (;;) {
      const pid = this.pids.get(name);
      if (pid !== undefined) return pid;
      this.supervisor.signal.throwIfAborted();
      await sleep(20);
    }
  }
}
