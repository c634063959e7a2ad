import type { DomainError } from '@rakor/kernel';
import type { Asked } from './batches.js';

/** A statement that is prepared once on each connection. Its text never changes under one name. */
export interface SetStatement<A> {
  readonly name: string;
  readonly text: string;
  values(asked: A): unknown[];
}

/**
 * One kind of command as statements alone: one for a single command, one for many of a region. Both do the whole of it, the event's row in the
 * outbox included, and a refused command leaves nothing. A row that many commands write is locked in the order of its key, or two batches would
 * wait for each other.
 */
export interface SetWork<C, R> {
  /** Answers with one row. */
  readonly one: SetStatement<Asked<C>>;
  /** Answers with one row a command; its `n` is the command's place in the list, from 0. */
  readonly many: SetStatement<readonly Asked<C>[]>;
  /** What a row says: the result, which is JSON, or the refusal. */
  outcomeOf(row: never, asked: Asked<C>): R | DomainError;
}
