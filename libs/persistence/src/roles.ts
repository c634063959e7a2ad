import { escapeIdentifier, escapeLiteral, type ClientBase } from 'pg';

/** The database roles of one service. */
export interface ServiceRoles {
  /** Runs migrations and owns the domain tables. */
  readonly owner: string;
  /** Serves requests and handles events: data only, owns nothing, bound by row level security. */
  readonly app: string;
  /** Carries events: owns the delivery tables and sees nothing else. */
  readonly relay: string;
}

export type RolePasswords = Record<keyof ServiceRoles, string>;

/** The roles of a service: `directives_owner`, `directives_app`, `directives_relay`; hyphens become underscores. */
export function rolesOf(service: string): ServiceRoles {
  const schema = schemaOf(service);
  return { owner: `${schema}_owner`, app: `${schema}_app`, relay: `${schema}_relay` };
}

/** The schema of a service: "public-services" → "public_services". */
export function schemaOf(service: string): string {
  return service.replaceAll('-', '_');
}

/**
 * Creates, or brings up to date, the roles and the schema of a service. Safe to repeat.
 * `admin` must be allowed to create roles and schemas in its database.
 */
export async function provisionDatabase(admin: ClientBase, service: string, passwords: RolePasswords): Promise<void> {
  const roles = rolesOf(service);
  for (const kind of ['owner', 'app', 'relay'] as const) await provisionRole(admin, roles[kind], passwords[kind]);

  const [schema, owner, app, relay] = [schemaOf(service), roles.owner, roles.app, roles.relay].map(escapeIdentifier);
  await admin.query(`grant ${owner}, ${relay} to current_user`);
  // The owner hands the delivery tables over to the relay role in a migration, for which it must be a member of it.
  await admin.query(`grant ${relay} to ${owner}`);
  await admin.query(`create schema if not exists ${schema} authorization ${owner}`);
  await admin.query(`revoke all on schema ${schema} from public`);
  await admin.query(`grant usage on schema ${schema} to ${app}`);
  // The relay makes and drops the time partitions of the tables that it owns.
  await admin.query(`grant usage, create on schema ${schema} to ${relay}`);
  for (const role of [owner, app, relay]) await admin.query(`alter role ${role} set search_path = ${schema}`);
}

async function provisionRole(admin: ClientBase, role: string, password: string): Promise<void> {
  const name = escapeIdentifier(role);
  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [role]);
  if (rowCount === 0) await admin.query(`create role ${name}`);
  await admin.query(`alter role ${name} with login password ${escapeLiteral(password)} nocreatedb nocreaterole`);
}
