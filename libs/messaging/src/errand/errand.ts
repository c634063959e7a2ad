import { Injectable } from '@nestjs/common';
import type { Transaction } from '../unit-of-work/transaction.js';

/** How an errand went. */
export interface Ran<R> {
  readonly result: R;
  /** Whether whoever is at the end of the lane is well: a lane that keeps failing rests for a while, and is then tried with one. */
  readonly well: boolean;
}

/** A row that is taken in hand, with what the errand asks for besides. */
export interface Leased {
  readonly id: string;
  readonly lane: string;
  readonly rank: number;
  readonly [column: string]: unknown;
}

/**
 * Something that a service has to do outside the database at instants which a table of its own keeps: send a mail, call an address. It is done
 * outside any transaction, so that whoever answers slowly holds no lock and no connection.
 *
 * An errand in hand stays due, and is nobody else's until its lease has run out. A process that dies in the middle leaves it to the next one; whatever is sent therefore
 * carries the row's id, by which the other side knows a repetition.
 */
export interface Errand<T extends { readonly id: string }, R> {
  /** A tenant table with `id` (a UUID), `lane`, `rank` and `due_at` for which a migration has called `rakor_errand_table` and `rakor_errand_lease`, which adds `leased_until`. */
  readonly table: string;
  /** How long one has, in milliseconds; longer than `perform` ever takes. */
  readonly leaseMs: number;
  /**
   * What the statement that leases rows writes into them besides (SQL of an update), and which columns it gives: spares another one for each batch.
   * `undo` takes it back where one is given back that was never begun.
   */
  readonly leasing?: { readonly set: string; readonly undo: string; readonly returning: string };
  /** Reads what has to be done, and counts the attempt. The rows are locked, and leased. */
  take(tx: Transaction, rows: readonly Leased[]): Promise<readonly T[]>;
  /** Does it. What it throws leaves the errand to its lease. */
  perform(errand: T): Promise<Ran<R>>;
  /**
   * Stores how they went, of one region. Each row must then be due later, and in nobody's hand (`leased_until` null), or never again (`due_at` null).
   * Must tell a result whose lease was lost.
   */
  settle(tx: Transaction, results: readonly R[]): Promise<void>;
}

/** The errands of a service. A feature adds its own when its module begins. */
@Injectable()
export class Errands {
  private readonly errands: Errand<{ readonly id: string }, unknown>[] = [];

  get all(): readonly Errand<{ readonly id: string }, unknown>[] {
    return this.errands;
  }

  add<T extends { readonly id: string }, R>(errand: Errand<T, R>): void {
    this.errands.push({
      table: errand.table,
      leaseMs: errand.leaseMs,
      ...(errand.leasing && { leasing: errand.leasing }),
      take: (tx, rows) => errand.take(tx, rows),
      perform: (one) => errand.perform(one as T),
      settle: (tx, results) => errand.settle(tx, results as R[]),
    });
  }
}
