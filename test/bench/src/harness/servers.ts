import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Nats, type Postgres, startNats, startPostgres } from '@rakor/embedded';
import { migrate, type MigrationFolder, provisionDatabase, type RolePasswords, rolesOf } from '@rakor/persistence';
import { Client } from 'pg';

const PASSWORDS: RolePasswords = { owner: 'bench', app: 'bench', relay: 'bench' };

/** URLs of one service's roles, and of the superuser, in a database of its own. */
export interface BenchDatabase extends Readonly<RolePasswords> {
  readonly admin: string;
}

/** A PostgreSQL 18 and a nats-server of this bench alone, as durable as a deployment's: fsync and synchronous_commit on, file storage. */
export class Servers {
  private folder: Promise<string> | undefined;
  private runningPostgres: Promise<Postgres> | undefined;
  private runningNats: Promise<Nats> | undefined;
  private databases = 0;

  postgres(): Promise<Postgres> {
    return (this.runningPostgres ??= this.in('pgdata').then((dataDir) => startPostgres({ dataDir, port: 0 })));
  }

  nats(): Promise<Nats> {
    return (this.runningNats ??= this.in('jetstream').then((storeDir) => startNats({ storeDir, port: 0 })));
  }

  /** A fresh database with the roles, the schema and the tables of a service. */
  async database(service: string, migrations: readonly MigrationFolder[]): Promise<BenchDatabase> {
    const { url } = await this.postgres();
    const admin = new URL(url);
    const name = `bench_${this.databases++}`;
    await asAdmin(url, (client) => client.query(`create database ${name}`));
    admin.pathname = `/${name}`;
    await asAdmin(admin.href, (client) => provisionDatabase(client, service, PASSWORDS));
    const as = (role: keyof RolePasswords) => {
      const one = new URL(admin);
      one.username = rolesOf(service)[role];
      one.password = PASSWORDS[role];
      return one.href;
    };
    await migrate(as('owner'), service, migrations);
    return { admin: admin.href, owner: as('owner'), app: as('app'), relay: as('relay') };
  }

  /** Ends what was started and throws its data away. */
  async stop(): Promise<void> {
    await Promise.all([this.runningPostgres?.then((one) => one.stop()), this.runningNats?.then((one) => one.stop())]);
    if (this.folder) await rm(await this.folder, { recursive: true, force: true });
  }

  private async in(name: string): Promise<string> {
    return join(await (this.folder ??= mkdtemp(join(tmpdir(), 'rakor-bench-'))), name);
  }
}

async function asAdmin(url: string, work: (admin: Client) => Promise<unknown>): Promise<void> {
  const admin = new Client({ connectionString: url });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
