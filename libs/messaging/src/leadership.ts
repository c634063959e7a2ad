import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Logger } from './options.js';

/** A database connection of its own for a leader. The lock lives on it: if it breaks, leading and working end together. */
export interface Seat<C> {
  readonly connection: C;
  readonly lost: AbortSignal;
  query(text: string, values: unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** Work that only one replica may do at a time. Runs until `signal` aborts; may throw, and is then begun again after a pause. */
export interface LeaderWork<C> {
  lead(connection: C, signal: AbortSignal): Promise<void>;
}

const RETRY_MS = 500;
/** Nobody leads on a standby: it gives out locks of its own, which the primary does not know of, and takes no writes. */
const ELECTION = `select case when pg_is_in_recovery() then false else pg_try_advisory_lock(hashtextextended($1, 0)) end as elected`;

/** Stands for election until stopped, by a session advisory lock; leads when elected. */
export class Leadership<C> {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private elected = false;

  constructor(
    private readonly name: string,
    private readonly openSeat: () => Promise<Seat<C>>,
    private readonly work: LeaderWork<C>,
    private readonly logger: Logger,
  ) {}

  /** Whether this replica leads at present. */
  get leads(): boolean {
    return this.elected;
  }

  start(): void {
    this.running ??= this.run();
  }

  /** Ends the work after what it has in hand, and resigns. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.term(signal).catch((error: unknown) => {
        this.logger.warn({ err: error, leadership: this.name }, 'leadership lost, standing again');
      });
      await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  private async term(signal: AbortSignal): Promise<void> {
    const seat = await this.openSeat();
    try {
      const [answer] = await seat.query(ELECTION, [`rakor:${this.name}`]);
      if (answer?.['elected'] !== true) return;
      this.elected = true;
      this.logger.info({ leadership: this.name }, 'leading');
      await this.work.lead(seat.connection, AbortSignal.any([signal, seat.lost]));
    } finally {
      this.elected = false;
      await seat.close();
    }
  }
}

/** A seat over a plain connection. */
export async function clientSeat(url: string, name: string): Promise<Seat<Client>> {
  const client = new Client({
    connectionString: url,
    application_name: name,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
    keepAlive: true,
  });
  const lost = new AbortController();
  // Without a listener a broken connection would end the process.
  client.on('error', () => lost.abort());
  client.on('end', () => lost.abort());
  await client.connect();
  return {
    connection: client,
    lost: lost.signal,
    query: async (text, values) => (await client.query<Record<string, unknown>>(text, values)).rows,
    close: () => client.end().catch(() => undefined),
  };
}

/** A seat over a connection of the service's pool, kept for as long as the seat. */
export async function runnerSeat(dataSource: DataSource): Promise<Seat<QueryRunner>> {
  const runner = dataSource.createQueryRunner();
  const lost = new AbortController();
  const client = (await runner.connect()) as Client;
  const lose = () => lost.abort();
  client.once('error', lose).once('end', lose);
  return {
    connection: runner,
    lost: lost.signal,
    query: (text, values) => runner.query(text, values) as Promise<Record<string, unknown>[]>,
    close: async () => {
      client.off('error', lose).off('end', lose);
      // The connection goes back to the pool: it must not take the lock along.
      if (!lost.signal.aborted) await runner.query('select pg_advisory_unlock_all()').catch(() => undefined);
      await runner.release();
    },
  };
}
