import { DomainError, type Idempotency } from '@rakor/kernel';
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
  const { client, route, key, fingerprint } = idempotency;
  const names = [context.region, client, route, key];
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
