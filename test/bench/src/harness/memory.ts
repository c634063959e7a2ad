import { readFileSync } from 'node:fs';

const LOOK_MS = 250;
const PAGE = 4_096;
const MB = 1_048_576;

/** Resident memory of one process over a bench, MB. `early` and `late` are the means of its second and its last quarter: flat means that they are alike. */
export interface MemoryReport {
  readonly process: string;
  readonly peak: number;
  readonly early: number;
  readonly late: number;
}

/** Looks at the resident memory of processes four times a second. */
export class MemoryWatch {
  private readonly looks = new Map<string, { pid: number; mb: number[] }>();
  private readonly timer = setInterval(() => this.look(), LOOK_MS).unref();

  constructor() {
    this.add('bench', process.pid);
  }

  /** Watches another process, too. A name that was given before goes on with the new pid. */
  add(name: string, pid: number): void {
    this.looks.set(name, { pid, mb: this.looks.get(name)?.mb ?? [] });
  }

  /** Ends the watch. Processes that were never seen alive are left out. */
  stop(): MemoryReport[] {
    clearInterval(this.timer);
    this.look();
    return [...this.looks].flatMap(([name, { mb }]) => (mb.length === 0 ? [] : [report(name, mb)]));
  }

  private look(): void {
    for (const { pid, mb } of this.looks.values()) {
      const now = residentMb(pid);
      if (now !== undefined) mb.push(now);
    }
  }
}

function residentMb(pid: number): number | undefined {
  if (pid === process.pid) return process.memoryUsage.rss() / MB;
  try {
    const pages = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1];
    return pages === undefined ? undefined : (Number(pages) * PAGE) / MB;
  } catch {
    return undefined; // it has ended, or this system has no /proc
  }
}

function report(name: string, mb: readonly number[]): MemoryReport {
  const quarter = Math.max(1, Math.floor(mb.length / 4));
  return {
    process: name,
    peak: Math.round(Math.max(...mb)),
    early: Math.round(mean(mb.slice(quarter, 2 * quarter)) || Math.max(...mb)),
    late: Math.round(mean(mb.slice(-quarter))),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
