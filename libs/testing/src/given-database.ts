import { createHash } from 'node:crypto';
import { deliveryMigrations } from '@rakor/messaging';
import { migrate, type MigrationFolder, provisionDatabase, type RolePasswords, rolesOf, schemaOf } from '@rakor/persistence';
import { givenClonedDatabase, type TestDatabase } from '@rakor/test-infra';
import pg from 'pg';

/** A database with one service's schema, roles and migrations, which belongs to one spec file. */
export interface ServiceDatabase extends TestDatabase {
  readonly service: string;
  /** One for each role of the service, as its settings name them. */
  readonly urls: Readonly<RolePasswords>;
}

export interface GivenDatabase {
  /** Applied in this order; by default those of the delivery and the service's own. */
  readonly migrations?: readonly MigrationFolder[];
  /** Loads reference data after the migrations, once in a run. @param ownerUrl of the service's owner role */
  readonly reference?: (ownerUrl: string) => Promise<unknown>;
}

/** The same in every template: roles belong to the server, and a later template must not lock an earlier one out. */
const PASSWORDS: RolePasswords = { owner: 'test', app: 'test', relay: 'test' };

/** A fresh database of `service`: provisioned and migrated once in a run, copied for each spec file, dropped with it. */
export async function givenDatabase(service: string, options: GivenDatabase = {}): Promise<ServiceDatabase> {
  const { migrations = migrationsOf(service), reference } = options;
  const database = await givenClonedDatabase({
    name: templateOf(service, migrations, reference),
    prepare: async (url) => {
      await asAdmin(url, (admin) => provisionDatabase(admin, service, PASSWORDS));
      const owner = urlAs('owner', url, service);
      await migrate(owner, service, migrations);
      await reference?.(owner);
    },
  });
  const urls = {
    owner: urlAs('owner', database.url, service),
    app: urlAs('app', database.url, service),
    relay: urlAs('relay', database.url, service),
  };
  return { ...database, service, urls };
}

function migrationsOf(service: string): MigrationFolder[] {
  return [deliveryMigrations, { url: new URL(`../../../services/${service}/src/migrations/`, import.meta.url) }];
}

/** Two files may want the same service with other contents. */
function templateOf(service: string, migrations: readonly MigrationFolder[], reference: GivenDatabase['reference']): string {
  const contents = createHash('sha256')
    .update(JSON.stringify([migrations, reference?.name]))
    .digest('hex');
  return `${schemaOf(service)}_${contents.slice(0, 8)}`;
}

function urlAs(kind: keyof RolePasswords, superuserUrl: string, service: string): string {
  const url = new URL(superuserUrl);
  url.username = rolesOf(service)[kind];
  url.password = PASSWORDS[kind];
  return url.href;
}

async function asAdmin(url: string, work: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}
