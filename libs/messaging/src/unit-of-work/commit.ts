import type { ClientBase } from 'pg';
import type { QueryRunner } from 'typeorm';

/** Somebody caught an error of the database and went on. PostgreSQL had given the transaction up by then, and answers its COMMIT with a rollback and no error. */
class ErrorSwallowed extends Error {
  constructor() {
    super('A statement of this transaction failed and its error was caught: nothing of the transaction is committed. Let the error pass.');
    this.name = 'ErrorSwallowed';
  }
}

/** Commits the open transaction. @throws ErrorSwallowed when PostgreSQL has rolled it back instead */
export async function commit(runner: QueryRunner): Promise<void> {
  // Sent together: a transaction that was given up refuses every statement but its end.
  const [alive, committed] = await Promise.allSettled([runner.query('select'), runner.commitTransaction()]);
  if (committed.status === 'rejected') throw committed.reason;
  if (alive.status === 'rejected') throw new ErrorSwallowed();
}

/** Tells early, and so whose fault it is, what `commit` will find in any case. @throws ErrorSwallowed */
export async function refuseGivenUp(runner: QueryRunner): Promise<void> {
  const client = (await runner.connect()) as ClientBase;
  if (client.getTransactionStatus() === 'E') throw new ErrorSwallowed();
}
