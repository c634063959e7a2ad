import { DomainError, type Idempotency } from '@rakor/kernel';
import type { ClientBase, QueryResult } from 'pg';
import type { Asked } from './batches.js';
import { claimAll, IdempotencyKeyInUse, namesOf, rememberAll } from './idempotency.js';
import type { SetWork } from './set-work.js';

/** A command of a batch on its way to its outcome. */
interface Item<C, R> extends Asked<C> {
  outcome: R | DomainError | undefined;
  /** Answered from the store: nothing is done for it. */
  replayed?: true;
}
type Group<C, R> = readonly [region: string, items: Item<C, R>[]];
type KeyedItem<C, R> = Item<C, R> & { readonly context: { readonly idempotency: Idempotency } };

/**
 * Does a batch in one transaction, with the statements of all its regions sent at once: what waits is one commit, after one trip to the server, or
 * three where somebody sent an Idempotency-Key.
 * @returns for each command its result or its refusal. @throws the first error of the database; nothing was committed then, unless the connection was lost
 */
export async function together<C, R>(client: ClientBase, batch: readonly Asked<C>[], work: SetWork<C, R>): Promise<(R | DomainError)[]> {
  const items = batch.map(({ context, command }): Item<C, R> => ({ context, command, outcome: undefined }));
  const groups = byRegion(items);
  const region = new BoundRegion(client);
  const keyed = refuseTwins(items);
  const sent: Promise<unknown>[] = [client.query('begin')];
  if (keyed.length > 0) {
    await all(client, [...sent.splice(0), ...groups.flatMap((group) => claimIn(client, region, group))]);
  }
  sent.push(...groups.flatMap((group) => performIn(client, region, group, work)));
  if (keyed.length > 0) {
    await all(client, sent.splice(0));
    sent.push(...groups.flatMap((group) => rememberIn(client, region, group)));
  }
  await all(client, [...sent, client.query('commit')]);
  return items.map(({ outcome }) => outcome as R | DomainError);
}

/** Waits for all that was sent, and leaves no transaction open where something of it failed. */
async function all(client: ClientBase, sent: readonly Promise<unknown>[]): Promise<void> {
  const ends = await Promise.allSettled(sent);
  const failed = ends.find((end) => end.status === 'rejected');
  if (!failed) return;
  // A lost connection has none, and its own error is the one to tell.
  await client.query('rollback').catch(() => undefined);
  throw failed.reason;
}

/** In the order of their codes, so that batches lock rows of several regions in one order. */
function byRegion<C, R>(items: readonly Item<C, R>[]): Group<C, R>[] {
  const groups = new Map<string, Item<C, R>[]>();
  for (const item of items) {
    const group = groups.get(item.context.region);
    if (group) group.push(item);
    else groups.set(item.context.region, [item]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Binds the transaction to one region after another, and says nothing where it is bound already. */
class BoundRegion {
  private bound: string | undefined;

  constructor(private readonly client: ClientBase) {}

  to(region: string): Promise<unknown>[] {
    if (this.bound === region) return [];
    this.bound = region;
    // Local to the transaction: a session setting would leak to the next user of the pooled connection.
    return [this.client.query(`select set_config('app.region', $1, true)`, [region])];
  }
}

/** A key that comes twice in a batch is that of a request which still runs. The lock cannot tell: it is one session's. */
function refuseTwins<C, R>(items: readonly Item<C, R>[]): KeyedItem<C, R>[] {
  const seen = new Set<string>();
  const keyed = items.filter(isKeyed);
  for (const item of keyed) {
    const name = namesOf(item.context).join('\n');
    if (seen.has(name)) item.outcome = new IdempotencyKeyInUse(item.context.idempotency.key);
    seen.add(name);
  }
  return keyed;
}

function isKeyed<C, R>(item: Item<C, R>): item is KeyedItem<C, R> {
  return item.context.idempotency !== undefined;
}

function claimIn<C, R>(client: ClientBase, region: BoundRegion, [code, items]: Group<C, R>): Promise<unknown>[] {
  const keyed = items.filter(isKeyed).filter(({ outcome }) => outcome === undefined);
  if (keyed.length === 0) return [];
  const bound = region.to(code);
  const claims = claimAll(
    client,
    keyed.map(({ context }) => context),
  );
  const applied = claims.then((found) =>
    keyed.forEach((item, index) => {
      const claim = found[index];
      if (claim instanceof DomainError) item.outcome = claim;
      else if (claim?.replayed) {
        item.context.idempotency.replayed = true;
        Object.assign(item, { outcome: claim.result, replayed: true });
      }
    }),
  );
  return [...bound, applied];
}

function performIn<C, R>(client: ClientBase, region: BoundRegion, [code, items]: Group<C, R>, work: SetWork<C, R>): Promise<unknown>[] {
  const open = items.filter(({ outcome }) => outcome === undefined);
  const [first, second] = open;
  if (!first) return [];
  const bound = region.to(code);
  const { name, text } = second ? work.many : work.one;
  const values = second ? work.many.values(open) : work.one.values(first);
  const done = client.query({ name, text, values }).then(({ rows }: QueryResult<{ n?: number }>) => {
    for (const row of rows) {
      const item = open[row.n ?? 0];
      if (item) item.outcome = work.outcomeOf(row as never, item);
    }
    if (open.some(({ outcome }) => outcome === undefined)) throw new Error(`${name} has not answered every command.`);
  });
  return [...bound, done];
}

function rememberIn<C, R>(client: ClientBase, region: BoundRegion, [code, items]: Group<C, R>): Promise<unknown>[] {
  const done = items.filter(isKeyed).filter(({ outcome, replayed }) => !(outcome instanceof DomainError) && !replayed);
  if (done.length === 0) return [];
  return [
    ...region.to(code),
    rememberAll(
      client,
      done.map(({ context, outcome }) => ({ context, result: outcome })),
    ),
  ];
}
