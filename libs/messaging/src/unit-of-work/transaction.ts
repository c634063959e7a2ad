import type { EntityManager } from 'typeorm';
import { DomainError, mayShare, type RequestContext } from '@rakor/kernel';
import { type Outbox, type OutboxDesk, TransactionOutbox } from './outbox.js';

/** A database transaction that sees one region. Handed on as a parameter, never kept. */
export interface ReadTransaction {
  readonly context: RequestContext;
  readonly manager: EntityManager;
}

/** A read-write transaction: the change, its events and the answer to its idempotency key commit together or not at all. */
export interface Transaction extends ReadTransaction {
  readonly outbox: Outbox;
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

/** Lets the open transaction see one region's rows, until it ends or is bound anew. */
export async function bindRegion({ region }: RequestContext, manager: EntityManager): Promise<void> {
  // true = for this transaction only: a session setting would leak to the next user of the pooled connection.
  await manager.query(`select set_config('app.region', $1, true)`, [region]);
}

/** The transaction that the unit of work and the consumer open. */
export class RegionTransaction implements Transaction {
  readonly outbox: Outbox;

  private constructor(
    readonly context: RequestContext,
    readonly manager: EntityManager,
    private readonly desk: OutboxDesk,
  ) {
    this.outbox = new TransactionOutbox(context, manager, desk);
  }

  /** Binds the open database transaction of `manager` to the context's region, until it ends or is bound anew. */
  static async bind(context: RequestContext, manager: EntityManager, desk: OutboxDesk): Promise<RegionTransaction> {
    await bindRegion(context, manager);
    return new RegionTransaction(context, manager, desk);
  }

  async within<T>(region: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
    if (region === this.context.region) return work(this);
    if (!mayShare(this.context.region, region)) throw new TenantsDoNotShare(this.context.region, region);
    const there = await RegionTransaction.bind({ ...this.context, region }, this.manager, this.desk);
    const result = await work(there);
    // After an error the transaction is lost anyway; there is nothing to bind back.
    await RegionTransaction.bind(this.context, this.manager, this.desk);
    return result;
  }
}
