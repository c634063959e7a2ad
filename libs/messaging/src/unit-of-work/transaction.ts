import type { EntityManager } from 'typeorm';
import { type Clock, DomainError, mayShare, type RequestContext } from '@rakor/kernel';
import { type Outbox, type OutboxDesk, TransactionOutbox } from './outbox.js';

/** A database transaction that sees one region. Handed on as a parameter, never kept. */
export interface ReadTransaction {
  readonly context: RequestContext;
  readonly manager: EntityManager;
}

/** A read-write transaction: the change, its events and the answer to its idempotency key commit together or not at all. */
export interface Transaction extends ReadTransaction {
  readonly outbox: Outbox;
  /** That of the service, for what has no place to have it injected. */
  readonly clock: Clock;
  /**
   * Does a piece of the same transaction in the tenant that an item is shared with: a province and one of its own regencies (N1).
   * @throws TenantsDoNotShare for any other pair
   */
  within<T>(region: string, work: (tx: Transaction) => Promise<T>): Promise<T>;
}

/** Somebody tried to reach from one tenant into another that it shares nothing with. */
export class TenantsDoNotShare extends DomainError {
  readonly code = 'tenants-do-not-share';
  readonly kind = 'forbidden';
  constructor(from: string, to: string) {
    super(`Region ${from} shares nothing with region ${to}; only a province and its own regencies do.`);
  }
}

/** A handler that runs beside others asked for another region: all of them share the connection, and its region would change for all. */
class RegionIsShared extends Error {
  constructor(from: string, to: string) {
    super(
      `A handler that is independent stays in its region: it cannot go from ${from} to ${to}. Take "independent" off its @EventPattern.`,
    );
    this.name = 'RegionIsShared';
  }
}

/** Lets the open transaction see one region's rows, until it ends or is bound anew. */
export async function bindRegion({ region }: Pick<RequestContext, 'region'>, manager: EntityManager): Promise<void> {
  // true = for this transaction only: a session setting would leak to the next user of the pooled connection.
  await manager.query(`select set_config('app.region', $1, true)`, [region]);
}

/** The transaction that the unit of work and the consumer open. */
export class RegionTransaction implements Transaction {
  readonly outbox: Outbox;
  readonly clock: Clock;

  /**
   * The database transaction of `manager` is bound to the context's region already.
   *
   * @param shared others work in it at the same time, so that it has to stay in its region
   */
  constructor(
    readonly context: RequestContext,
    readonly manager: EntityManager,
    private readonly desk: OutboxDesk,
    private readonly shared = false,
  ) {
    this.outbox = new TransactionOutbox(context, manager, desk);
    this.clock = desk.clock;
  }

  /** Binds the open database transaction of `manager` to the context's region, until it ends or is bound anew. */
  static async bind(context: RequestContext, manager: EntityManager, desk: OutboxDesk): Promise<RegionTransaction> {
    await bindRegion(context, manager);
    return new RegionTransaction(context, manager, desk);
  }

  async within<T>(region: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    if (region === this.context.region) return work(this);
    if (!mayShare(this.context.region, region)) throw new TenantsDoNotShare(this.context.region, region);
    if (this.shared) throw new RegionIsShared(this.context.region, region);
    try {
      return await work(await RegionTransaction.bind({ ...this.context, region }, this.manager, this.desk));
    } finally {
      // Whoever catches the error goes on in its own region. Where the database refuses, the transaction is lost anyway, and the first error tells why.
      await bindRegion(this.context, this.manager).catch(() => undefined);
    }
  }
}
