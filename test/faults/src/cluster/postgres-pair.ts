import { startPostgres } from '@rakor/embedded';
import { type ProcessSpec, repository } from '@rakor/local-stack';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { Server } from '../servers/server.js';
import type { Processes } from '../stack/processes.js';
import { until } from '../until.js';
import { baseBackup } from './base-backup.js';

export interface PostgresPairOptions {
  readonly processes: Processes;
  /** Gets a folder for each, and their configuration. */
  readonly folder: string;
  readonly logs: string;
  readonly ports: readonly [number, number];
  /** Of the superuser and of the replicator. */
  readonly password: string;
  /** Folder of PostgreSQL's programs; those from npm without it. */
  readonly binaries: string | undefined;
}

const PATIENCE_MS = 60_000;

/** A primary and its synchronous standby, on 127.0.0.1, with the configuration of deploy/cluster. Its steps are those of docs/runbooks/postgres-failover.md. */
export class PostgresPair {
  /** Takes writes. */
  primary: Server;
  standby: Server;
  private readonly configFile: string;

  constructor(private readonly options: PostgresPairOptions) {
    const { processes, folder, ports } = options;
    this.primary = new Server(processes, 'postgres-1', ports[0], join(folder, 'postgres-1'));
    this.standby = new Server(processes, 'postgres-2', ports[1], join(folder, 'postgres-2'));
    this.configFile = join(folder, 'postgres.conf');
  }

  async start(): Promise<void> {
    const { supervisor } = this.options.processes;
    const deployed = ['postgres/postgresql.conf', 'cluster/primary.conf'].map((file) => join(repository, 'deploy', file));
    writeFileSync(this.configFile, deployed.map((file) => `include '${file}'\n`).join(''));
    await supervisor.start([this.specOf(this.primary)]);
    // Nobody is there yet whom a commit could wait for.
    await this.tell(
      this.primary,
      `set synchronous_commit = local`,
      `create role replicator login replication password '${this.options.password}'`,
    );
    await this.copyPrimary();
    await supervisor.start([this.specOf(this.standby)]);
    await until(() => this.isInStep(), AbortSignal.timeout(PATIENCE_MS));
  }

  /** Step 1: the old primary is down, and does not come back by itself. */
  async fence(): Promise<void> {
    await this.primary.lose();
  }

  /** Steps 2 and 3: the standby is the primary, and waits for nobody. */
  async promote(): Promise<void> {
    await this.tell(this.standby, 'select pg_promote()', `alter system set synchronous_standby_names = ''`, 'select pg_reload_conf()');
    [this.primary, this.standby] = [this.standby, this.primary];
  }

  /** Steps 5 and 6: the old primary is built anew as the standby, and commits wait for it when it is in step. */
  async rejoin(): Promise<void> {
    await this.copyPrimary();
    await this.standby.comeBack();
    await until(() => this.isStreaming(), AbortSignal.timeout(PATIENCE_MS));
    await this.tell(this.primary, 'alter system reset synchronous_standby_names', 'select pg_reload_conf()');
  }

  /** Whether a commit is on both disks when it is answered. */
  async isInStep(): Promise<boolean> {
    const [standby] = await this.tell(this.primary, 'select sync_state from pg_stat_replication');
    return standby?.['sync_state'] === 'sync';
  }

  private async isStreaming(): Promise<boolean> {
    const [standby] = await this.tell(this.primary, 'select state from pg_stat_replication');
    return standby?.['state'] === 'streaming';
  }

  private async copyPrimary(): Promise<void> {
    const { password, binaries } = this.options;
    const conninfo = `host=127.0.0.1 port=${this.primary.port} user=replicator password=${password} application_name=standby`;
    await baseBackup({ from: this.primary.folder, admin: this.urlOf(this.primary), to: this.standby.folder, conninfo, binaries });
  }

  private specOf(server: Server): ProcessSpec {
    const { configFile } = this;
    const { password, binaries, logs } = this.options;
    const logFile = join(logs, `${server.name}.log`);
    return server.supervised({
      start: (onSpawn, signal) =>
        startPostgres({ dataDir: server.folder, port: server.port, password, configFile, binaries, logFile, onSpawn, signal }),
    });
  }

  private urlOf({ port }: Server): string {
    return `postgres://postgres:${this.options.password}@127.0.0.1:${port}/postgres`;
  }

  /** As superuser, one statement after another. Returns the rows of the last. */
  private async tell(server: Server, ...statements: string[]): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: this.urlOf(server), connectionTimeoutMillis: 5_000 });
    // A server that dies ends the session; whoever waits for an answer hears it there.
    client.on('error', () => undefined);
    await client.connect();
    try {
      let rows: Record<string, unknown>[] = [];
      for (const statement of statements) ({ rows } = await client.query<Record<string, unknown>>(statement));
      return rows;
    } finally {
      await client.end();
    }
  }
}
