import type { ProcessSpec } from '@rakor/local-stack';
import { setTimeout as sleep } from 'node:timers/promises';
import { Gate } from '../stack/gate.js';
import type { Processes } from '../stack/processes.js';

/** One PostgreSQL or nats-server of a run: a supervised process, which can be kept down. */
export class Server {
  private readonly gate = new Gate();

  constructor(
    private readonly processes: Processes,
    /** Of its process: "nats-2". */
    readonly name: string,
    readonly port: number,
    /** Its data. */
    readonly folder: string,
  ) {}

  /** What the supervisor is given. */
  supervised(spec: Omit<ProcessSpec, 'name'>): ProcessSpec {
    return this.gate.before({ ...spec, name: this.name });
  }

  /** Ends it; resolves when it is gone. It is started again at once. */
  async end(signal: NodeJS.Signals): Promise<void> {
    await this.processes.gone(this.name, await this.processes.signal(this.name, signal));
  }

  /** Kills it, and keeps it down until it may come back. */
  async lose(): Promise<void> {
    // One that is just being started would be waited for behind the gate.
    await this.processes.living(this.name);
    this.gate.close();
    await this.end('SIGKILL');
  }

  /** Resolves when there is a process again. */
  async comeBack(): Promise<void> {
    this.gate.open();
    await this.processes.living(this.name);
  }

  /** Keeps it from doing anything for `ms`, with all its connections open. */
  async hang(ms: number): Promise<void> {
    await this.processes.signal(this.name, 'SIGSTOP');
    await sleep(ms);
    await this.processes.signal(this.name, 'SIGCONT');
  }
}

/** Kills servers, and keeps them down for as long as the work takes. */
export async function whileAway(servers: readonly Server[], work: () => Promise<void>): Promise<void> {
  await Promise.all(servers.map((server) => server.lose()));
  try {
    await work();
  } finally {
    await Promise.all(servers.map((server) => server.comeBack()));
  }
}
