import { Injectable } from '@nestjs/common';
import type { Transaction } from '../unit-of-work/transaction.js';

/** Something that a service has to do at instants which a table of its own keeps. */
export interface DueWork {
  /** A tenant table with `id` and `due_at` for which a migration has called `rakor_due_table`. */
  readonly table: string;
  /** So many are claimed in one transaction; fifty where nothing is said. */
  readonly atOnce?: number;
  /** What a commit has made due is seen after so many milliseconds at most; five thousand where nothing is said. */
  readonly pauseMs?: number;
  /**
   * Does what has come due in the transaction's region. The rows are locked until it commits; each must then be due later, or never again
   * (`due_at` null), so that whatever happens in between, it is done once.
   *
   * @param ids of the rows, the one that is due longest first
   * @param now as the claim saw it
   */
  perform(tx: Transaction, ids: readonly string[], now: Date): Promise<void>;
}

/** What of a service comes due. A feature adds its own when its module begins; one replica does it from the start of the service on. */
@Injectable()
export class DueWorks {
  private readonly works: DueWork[] = [];

  get all(): readonly DueWork[] {
    return this.works;
  }

  add(work: DueWork): void {
    this.works.push(work);
  }
}
