import { Injectable } from '@nestjs/common';
import { Clock, DomainError, type RequestContext } from '@rakor/kernel';
import type { ClientBase } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import type { News } from '../news/news.js';
import { type Asked, Batches } from './batches.js';
import { commit } from './commit.js';
import { claim, remember } from './idempotency.js';
import type { SetWork } from './set-work.js';
import { together } from './together.js';
import { bindRegion, type ReadTransaction, RegionTransaction, type Transaction } from './transaction.js';

/** Told after a commit that events wait in the outbox. */
export abstract class RelayBell {
  abstract ring(): void;
}

/** The only door to the database: one transaction, one region, one commit for the change and what it announces. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly bell: RelayBell,
    private readonly news?: News,
  ) {}

  /**
   * Runs `work` in a read-write transaction of the context's region and commits; rolls everything back when it throws.
   * With an idempotency key in the context, a repetition gets the stored result and `work` does not run; results must therefore be JSON.
   * @throws what `work` throws; IdempotencyKeyReused; IdempotencyKeyInUse
   */
  async run<T>(context: RequestContext, work: (tx: Transaction) => Promise<T>): Promise<T> {
    let announced = false;
    const result = await this.inTransaction(async (runner) => {
      const tx = await RegionTransaction.bind(context, runner.manager, { clock: this.clock, announced: () => (announced = true) });
      return context.idempotency ? once(tx, work) : work(tx);
    });
    if (announced) this.wakeRelay();
    this.news?.tell(context.region);
    return result;
  }

  /** Runs `work` in a read-only transaction of the context's region. */
  async read<T>(context: RequestContext, work: (tx: ReadTransaction) => Promise<T>): Promise<T> {
    return this.inTransaction(async (runner) => {
      await runner.query('set transaction read only');
      await bindRegion(context, runner.manager);
      return work({ context, manager: runner.manager });
    });
  }

  /** For a command that is so frequent that many of them share a statement and a commit. Make it once, and keep it. */
  batches<C, R>(work: SetWork<C, R>): Batches<C, R> {
    return new Batches((batch) => this.together(batch, work));
  }

  /** After the commit: what was announced need not wait for the relay's next look. */
  private wakeRelay(): void {
    this.bell.ring();
  }

  private async together<C, R>(batch: readonly Asked<C>[], work: SetWork<C, R>): Promise<(R | DomainError)[]> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const outcomes = await together((await runner.connect()) as ClientBase, batch, work);
      if (outcomes.some((outcome) => !(outcome instanceof DomainError))) this.wakeRelay();
      for (const { context } of batch) this.news?.tell(context.region);
      return outcomes;
    } finally {
      await runner.release();
    }
  }

  private async inTransaction<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      const result = await work(runner);
      await commit(runner);
      return result;
    } catch (error) {
      // A lost connection cannot roll back; its transaction is gone with it, and the first error is the one to tell.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

async function once<T>(tx: Transaction, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const idempotency = tx.context.idempotency;
  if (!idempotency) return work(tx);
  const known = await claim(tx, idempotency);
  if (known.replayed) {
    idempotency.replayed = true;
    return known.result as T;
  }
  const result = await work(tx);
  await remember(tx, idempotency, result);
  return result;
}
