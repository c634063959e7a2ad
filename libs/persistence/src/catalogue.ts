import type { ClientBase } from 'pg';
import { rolesOf, schemaOf } from './roles.js';

/** Tables of the delivery layer that hold no tenant's data, or that only the relay role may read across tenants. */
const DELIVERY_TABLES = ['outbox', 'inbox', 'relay_cursor', 'dead_letter', 'idempotency_key', 'audit_entry', 'audit_head'];

/** Extra policies by which a table is shared between a province and its regencies: `<table>.<policy>`. */
export interface CatalogueExceptions {
  readonly sharingPolicies?: readonly string[];
}

interface TableFacts {
  name: string;
  owner: string;
  comment: string | null;
  rls: boolean;
  forced: boolean;
  has_region: boolean;
  primary_key: string[] | null;
  unique_keys: string[][];
  foreign_keys: string[][];
  policies: { name: string; roles: string[]; using: string | null; check: string | null }[];
  foreign_grantees: string[];
}

/**
 * Every way in which a table of the service breaks the rules of tenancy (guarantees.md §4), as sentences; empty when all is well.
 * `admin` must be able to read the catalogue.
 */
export async function catalogueFaults(admin: ClientBase, service: string, exceptions: CatalogueExceptions = {}): Promise<string[]> {
  const { rows } = await admin.query<TableFacts>(TABLES, [schemaOf(service), Object.values(rolesOf(service))]);
  const { rows: unsafe } = await admin.query<{ fault: string }>(UNSAFE_OBJECTS, [schemaOf(service), rolesOf(service).app]);
  return [...rows.flatMap((table) => faultsOf(table, exceptions)), ...unsafe.map((row) => row.fault)];
}

function faultsOf(table: TableFacts, { sharingPolicies = [] }: CatalogueExceptions): string[] {
  const grants = table.foreign_grantees.map((grantee) => `${table.name}: granted to ${grantee}, which is not of this service`);
  if (table.comment === 'rakor:reference' || DELIVERY_TABLES.includes(table.name)) return grants;
  return [...grants, ...keyFaults(table), ...policyFaults(table, sharingPolicies)];
}

function keyFaults(table: TableFacts): string[] {
  const faults: string[] = [];
  if (!table.has_region) faults.push(`${table.name}: no column region`);
  if (table.primary_key?.[0] !== 'region') faults.push(`${table.name}: the primary key does not start with region`);
  for (const key of table.unique_keys)
    if (key[0] !== 'region') faults.push(`${table.name}: unique (${key.join(', ')}) does not start with region`);
  for (const key of table.foreign_keys)
    if (!key.includes('region')) faults.push(`${table.name}: foreign key (${key.join(', ')}) without region`);
  return faults;
}

const TENANT_RULE = "(region = NULLIF(current_setting('app.region'::text, true), ''::text))";

function policyFaults(table: TableFacts, sharing: readonly string[]): string[] {
  const faults: string[] = [];
  if (!table.rls) faults.push(`${table.name}: row level security is off`);
  if (!table.forced) faults.push(`${table.name}: row level security is not forced on the owner`);
  const tenant = table.policies.find((policy) => policy.name === 'tenant');
  if (tenant?.using !== TENANT_RULE) faults.push(`${table.name}: the policy tenant has no USING by region`);
  if (tenant?.check !== TENANT_RULE) faults.push(`${table.name}: the policy tenant has no WITH CHECK by region`);
  for (const policy of table.policies)
    if (policy.name !== 'tenant' && !isDue(policy) && !sharing.includes(`${table.name}.${policy.name}`))
      faults.push(`${table.name}: unexpected policy ${policy.name}`);
  return faults;
}

/** The relay role may learn when something is due; what it may read of the row is up to the grants on its columns. */
function isDue({ name, roles, check }: TableFacts['policies'][number]): boolean {
  return name === 'due' && check === null && roles.length === 1 && roles[0]?.endsWith('_relay') === true;
}

const columnsOf = (keys: string) =>
  `array(select attname::text from unnest(${keys}) with ordinality k(n, o) join pg_attribute a on a.attrelid = c.oid and a.attnum = k.n order by k.o)`;

const TABLES = `
  select c.relname as name, pg_get_userbyid(c.relowner) as owner, obj_description(c.oid) as comment,
         c.relrowsecurity as rls, c.relforcerowsecurity as forced,
         exists (select from pg_attribute where attrelid = c.oid and attname = 'region' and attnotnull) as has_region,
         (select ${columnsOf('conkey')} from pg_constraint where conrelid = c.oid and contype = 'p') as primary_key,
         coalesce((select json_agg(${columnsOf('i.indkey::int2[]')}) from pg_index i where i.indrelid = c.oid and i.indisunique and not i.indisprimary), '[]') as unique_keys,
         coalesce((select json_agg(${columnsOf('conkey')}) from pg_constraint where conrelid = c.oid and contype = 'f'), '[]') as foreign_keys,
         coalesce((select json_agg(json_build_object('name', polname, 'roles', polroles::regrole[]::text[],
           'using', pg_get_expr(polqual, polrelid), 'check', pg_get_expr(polwithcheck, polrelid))) from pg_policy where polrelid = c.oid), '[]') as policies,
         array(select distinct pg_get_userbyid(grantee)::text from aclexplode(c.relacl) where pg_get_userbyid(grantee) <> all ($2)) as foreign_grantees
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = $1 and c.relkind in ('r', 'p') and not c.relispartition
  order by c.relname`;

const UNSAFE_OBJECTS = `
  select 'function ' || p.proname || ' is SECURITY DEFINER' as fault from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where n.nspname = $1 and p.prosecdef
  union all
  select 'view ' || c.relname || ' lacks security_invoker' from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = $1 and c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions) or 'security_invoker=on' = any (c.reloptions), false)
  union all
  select 'role ' || rolname || ' bypasses row level security' from pg_roles where rolname = $2 and (rolsuper or rolbypassrls)
  union all
  select 'table ' || c.relname || ' may be truncated by ' || $2 from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = $1 and c.relkind in ('r', 'p') and has_table_privilege($2, c.oid, 'truncate')
  union all
  select 'table ' || c.relname || ' is owned by ' || $2 from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = $1 and pg_get_userbyid(c.relowner) = $2`;
