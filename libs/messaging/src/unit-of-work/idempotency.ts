import { DomainError, type Idempotency, type RequestContext } from '@rakor/kernel';
import type { ClientBase } from 'pg';
import type { ReadTransaction } from './transaction.js';

/** The same Idempotency-Key came with another body. */
export class IdempotencyKeyReused extends DomainError {
  readonly code = 'idempotency-key-reused';
  readonly kind = 'unprocessable';
  constructor(key: string) {
    super(`The Idempotency-Key "${key}" was used with another body. Send the first body again, or use a new key.`);
  }
}

/** The first request with this key has not been answered yet. */
export class IdempotencyKeyInUse extends DomainError {
  readonly code = 'idempotency-key-in-use';
  readonly kind = 'conflict';
  constructor(key: string) {
    super(`A request with the Idempotency-Key "${key}" is still running. Wait a moment and send it again.`);
  }
}

/** What a key's first request was answered with; `result` is undefined when the key is new. */
export interface Claim {
  readonly replayed: boolean;
  readonly result: unknown;
}

/**
 * Claims a key inside the transaction that will do the work; the claim lives and dies with it.
 * @throws IdempotencyKeyReused, IdempotencyKeyInUse
 */
export async function claim({ context, manager }: ReadTransaction, idempotency: Idempotency): Promise<Claim> {
  const { key, fingerprint } = idempotency;
  const names = namesOf({ region: context.region, idempotency });
  const [lock] = await manager.query<{ free: boolean }[]>('select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as free', [
    names.join('\n'),
  ]);
  if (!lock?.free) throw new IdempotencyKeyInUse(key);

  const [known] = await manager.query<{ fingerprint: string; result: unknown }[]>(
    'select fingerprint, result from idempotency_key where region = $1 and client = $2 and route = $3 and key = $4',
    names,
  );
  if (known && known.fingerprint !== fingerprint) throw new IdempotencyKeyReused(key);
  return { replayed: known !== undefined, result: known?.result ?? undefined };
}

/** Stores the answer beside the work, for the next request with the same key. */
export async function remember({ context, manager }: ReadTransaction, idempotency: Idempotency, result: unknown): Promise<void> {
  const { client, route, key, fingerprint } = idempotency;
  await manager.query('insert into idempotency_key (region, client, route, key, fingerprint, result) values ($1, $2, $3, $4, $5, $6)', [
    context.region,
    client,
    route,
    key,
    fingerprint,
    JSON.stringify(result ?? null),
  ]);
}

/** A context whose caller has sent a key. */
type Keyed = Pick<RequestContext, 'region'> & { readonly idempotency: Idempotency };

/** What a key belongs to: it may be used again by another client, on another route, in another region. */
export function namesOf({
  region,
  idempotency: { client, route, key },
}: Keyed): [region: string, client: string, route: string, key: string] {
  return [region, client, route, key];
}

/** The keys as columns: one list each of regions, clients, routes and keys. */
function columnsOf(keyed: readonly Keyed[]): [string[], string[], string[], string[]] {
  const names = keyed.map(namesOf);
  return [0, 1, 2, 3].map((column) => names.map((name) => name[column])) as [string[], string[], string[], string[]];
}

/**
 * Claims the keys of a batch, all of one region, each another one.
 * @returns for each key its claim, or why it cannot be claimed
 */
export async function claimAll(client: ClientBase, keyed: readonly Keyed[]): Promise<(Claim | DomainError)[]> {
  const names = keyed.map((one) => namesOf(one).join('\n'));
  const [, clients, routes, keys] = columnsOf(keyed);
  // Sent together, and yet two statements: the second sees what was committed before the locks were taken.
  const [locks, known] = await Promise.all([
    client.query<{ free: boolean }>(
      `select pg_try_advisory_xact_lock(hashtextextended(name, 0)) as free from unnest($1::text[]) with ordinality as one (name, n) order by n`,
      [names],
    ),
    client.query<{ fingerprint: string | null; result: unknown }>(
      `select k.fingerprint, k.result from unnest($2::text[], $3::text[], $4::text[]) with ordinality as one (client, route, key, n)
         left join idempotency_key k on k.region = $1 and k.client = one.client and k.route = one.route and k.key = one.key
        order by n`,
      [keyed[0]?.region, clients, routes, keys],
    ),
  ]);
  return keyed.map(({ idempotency: { key, fingerprint } }, index) => {
    const before = known.rows[index];
    if (!locks.rows[index]?.free) return new IdempotencyKeyInUse(key);
    if (!before?.fingerprint) return { replayed: false, result: undefined };
    return before.fingerprint === fingerprint ? { replayed: true, result: before.result } : new IdempotencyKeyReused(key);
  });
}

/** Stores the answers to the keys of a batch beside the work, all of one region. */
export async function rememberAll(client: ClientBase, answers: readonly { context: Keyed; result: unknown }[]): Promise<void> {
  const fingerprints = answers.map(({ context }) => context.idempotency.fingerprint);
  const results = answers.map(({ result }) => JSON.stringify(result));
  await client.query(
    `insert into idempotency_key (region, client, route, key, fingerprint, result)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::jsonb[])`,
    [...columnsOf(answers.map(({ context }) => context)), fingerprints, results],
  );
}
