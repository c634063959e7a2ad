import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf } from './process-identity.js';

/** A process, recorded so that a later start can tell whether it still lives. */
export interface RecordedProcess {
  readonly name: string;
  readonly pid: number;
  readonly identity: string;
}

interface Record {
  readonly stack: RecordedProcess;
  readonly children: readonly RecordedProcess[];
}

/** Another stack lives in the same folder. */
export class AlreadyRunning extends Error {
  constructor(readonly pid: number) {
    super(`a stack is already running here (pid ${pid})`);
    this.name = 'AlreadyRunning';
  }
}

/** The record of who runs in this folder. Whoever holds it owns the folder; it is written at every start and end of a process. */
export class ProcessRecord {
  private children: readonly RecordedProcess[] = [];

  private constructor(
    private readonly file: string,
    private readonly stack: RecordedProcess,
  ) {}

  /**
   * Takes the folder, and ends what a killed stack left running in it.
   *
   * @returns the record, and the leftovers that were ended
   * @throws {AlreadyRunning}
   */
  static async take(file: string): Promise<{ record: ProcessRecord; ended: readonly RecordedProcess[] }> {
    const record = new ProcessRecord(file, recorded('stack', process.pid));
    if (createFile(file, record.text())) return { record, ended: [] };

    const earlier = read(file);
    if (earlier && lives(earlier.stack)) throw new AlreadyRunning(earlier.stack.pid);
    const ended = earlier?.children.filter(lives) ?? [];
    await end(ended);
    rmSync(file, { force: true });
    // By exclusive creation again: of two starts that clean at once, one gets the folder.
    if (!createFile(file, record.text())) throw new AlreadyRunning(read(file)?.stack.pid ?? 0);
    return { record, ended };
  }

  add(name: string, pid: number): void {
    this.write([...this.children.filter((child) => child.name !== name), recorded(name, pid)]);
  }

  /** Never fails, however full the disk: who is still recorded and does not live is known by its identity, and what lives has to be kept alive or stopped. */
  remove(name: string): void {
    try {
      this.write(this.children.filter((child) => child.name !== name));
    } catch {
      // The next write says so.
    }
  }

  /** Gives the folder back. */
  release(): void {
    rmSync(this.file, { force: true });
  }

  private write(children: readonly RecordedProcess[]): void {
    this.children = children;
    writeFileSync(`${this.file}.new`, this.text(), { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
  }

  private text(): string {
    return JSON.stringify({ stack: this.stack, children: this.children }, null, 2);
  }
}

function recorded(name: string, pid: number): RecordedProcess {
  return { name, pid, identity: identityOf(pid) ?? 'gone' };
}

function lives({ pid, identity }: RecordedProcess): boolean {
  return identityOf(pid) === identity;
}

function createFile(file: string, text: string): boolean {
  try {
    const handle = openSync(file, 'wx', 0o600);
    writeFileSync(handle, text);
    closeSync(handle);
    return true;
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'code') === 'EEXIST') return false;
    throw error;
  }
}

function read(file: string): Record | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record;
  } catch {
    return null; // a start was killed while it wrote its first line: nothing had been started yet
  }
}

/** SIGINT first, which PostgreSQL takes as a fast and orderly shutdown; what still lives after 5 s is killed. */
async function end(processes: readonly RecordedProcess[]): Promise<void> {
  for (const child of processes) signal(child, 'SIGINT');
  for (let waited = 0; waited < 5_000 && processes.some(lives); waited += 50) await sleep(50);
  for (const child of processes.filter(lives)) signal(child, 'SIGKILL');
  while (processes.some(lives)) await sleep(20);
}

function signal(child: RecordedProcess, name: NodeJS.Signals): void {
  try {
    process.kill(child.pid, name);
  } catch {
    // It ended by itself in the meantime.
  }
}
