import { setTimeout as sleep } from 'node:timers/promises';

/** A living process. */
export interface Running {
  readonly pid: number;
  /** Resolves when it is gone, for whatever reason. */
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

/** How one process is started; called again whenever it died. */
export interface ProcessSpec {
  readonly name: string;
  /** Calls `spawned` as soon as there is a pid; gives up when `signal` aborts. */
  start(spawned: (pid: number) => void, signal: AbortSignal): Promise<Running>;
  /** Resolves when it does its work; rejects when it died before. */
  ready?(running: Running, signal: AbortSignal): Promise<void>;
  /** Runs after each restart: what the process may have forgotten. */
  restarted?(): Promise<void>;
}

/** Hears which processes live, to record them. */
export interface Observer {
  started(name: string, pid: number): void;
  ended(name: string): void;
  /** A line for people. */
  say(line: string): void;
}

/** A process that lived this long had no trouble starting: the next wait is short again. */
const SETTLED_MS = 30_000;

/** How long to wait before start number `attempt` (from 1) in a row, in ms: 0.1 s, doubled up to 10 s. */
export function backoff(attempt: number): number {
  return Math.min(100 * 2 ** (attempt - 1), 10_000);
}

/** Keeps processes alive until it is told to stop. */
export class Supervisor {
  private readonly groups: Map<string, Running>[] = [];
  private readonly keepers: Promise<void>[] = [];
  private readonly launches = new Set<Promise<Running>>();
  private readonly stopping = new AbortController();

  constructor(private readonly observer: Observer) {}

  /** Aborted as soon as a stop was asked for. */
  get signal(): AbortSignal {
    return this.stopping.signal;
  }

  /**
   * Starts processes that do not need one another, and waits until all do their work.
   *
   * @throws the failure of the first that cannot start; a first start is not repeated
   */
  async start(specs: readonly ProcessSpec[]): Promise<void> {
    const group = new Map<string, Running>();
    this.groups.push(group);
    const starts = await Promise.allSettled(specs.map((spec) => this.first(spec, group)));
    const failed = starts.find((start) => start.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /** Stops everything, the last started group first. @throws the first failure, once all the others have stopped */
  async stop(): Promise<void> {
    this.stopping.abort();
    await Promise.allSettled(this.launches);
    const stops: PromiseSettledResult<void>[] = [];
    for (const group of this.groups.toReversed())
      stops.push(...(await Promise.allSettled([...group.values()].map((running) => running.stop()))));
    stops.push(...(await Promise.allSettled(this.keepers)));
    const failed = stops.find((stop) => stop.status === 'rejected');
    if (failed) throw failed.reason;
  }

  private async first(spec: ProcessSpec, group: Map<string, Running>): Promise<void> {
    const running = await this.launch(spec, group);
    try {
      await spec.ready?.(running, this.signal);
    } catch (error) {
      await running.stop();
      throw error;
    }
    this.keepers.push(this.keep(spec, group, running));
  }

  private async launch(spec: ProcessSpec, group: Map<string, Running>): Promise<Running> {
    this.signal.throwIfAborted();
    const launch = spec.start((pid) => this.observer.started(spec.name, pid), this.signal);
    this.launches.add(launch);
    try {
      const running = await launch;
      group.set(spec.name, running);
      return running;
    } finally {
      this.launches.delete(launch);
    }
  }

  private async keep(spec: ProcessSpec, group: Map<string, Running>, first: Running): Promise<void> {
    let running: Running | null = first;
    for (let attempt = 1; ; attempt++) {
      const since = Date.now();
      await running?.exited;
      this.observer.ended(spec.name);
      if (this.signal.aborted) return;

      if (running && Date.now() - since > SETTLED_MS) attempt = 1;
      const wait = backoff(attempt);
      this.observer.say(running ? `${spec.name} died: starting it again` : `${spec.name} does not start yet: again in ${wait / 1000} s`);
      await sleep(wait, undefined, { signal: this.signal }).catch(() => undefined);
      if (this.signal.aborted) return;
      running = await this.again(spec, group);
    }
  }

  /** @returns null when it did not start */
  private async again(spec: ProcessSpec, group: Map<string, Running>): Promise<Running | null> {
    const since = Date.now();
    try {
      const running = await this.launch(spec, group);
      void this.announce(spec, running, since);
      return running;
    } catch {
      return null;
    }
  }

  /** Says when a process is back at work, and has caught up on what it forgot: tries for as long as it lives. */
  private async announce(spec: ProcessSpec, running: Running, since: number): Promise<void> {
    let gone = false;
    void running.exited.then(() => (gone = true));
    for (let attempt = 1; !gone && !this.signal.aborted; attempt++) {
      try {
        await spec.ready?.(running, this.signal);
        await spec.restarted?.();
        return this.observer.say(`${spec.name} is back after ${((Date.now() - since) / 1000).toFixed(1)} s`);
      } catch (error) {
        if (gone || this.signal.aborted) return;
        this.observer.say(`${spec.name} is not ready: ${error instanceof Error ? error.message : String(error)}`);
        await sleep(backoff(attempt));
      }
    }
  }
}
