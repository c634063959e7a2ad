import type { EventClass, Sequenced } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import type { Clock, RequestContext } from '@rakor/kernel';
import type { Transaction, UnitOfWork } from '@rakor/messaging';

/** Something that is loaded, changed and stored as one, with a version for each change. */
interface Versioned {
  readonly version: number;
}

/** Where aggregates of one kind are kept. */
interface Store<A> {
  getForUpdate(tx: Transaction, id: string): Promise<A>;
  save(tx: Transaction, aggregate: A): Promise<void>;
}

/** Which one is meant, and the version that the caller has seen. */
export interface Target {
  readonly id: string;
  readonly expected?: number | undefined;
}

/** The story of every step of an aggregate: load, decide, save, announce. A verb brings its decision. */
export abstract class Steps<A extends Versioned, V> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: Store<A>,
    private readonly clock: Clock,
    private readonly viewOf: (aggregate: A, now: Date) => V,
  ) {}

  /**
   * @param decide changes the aggregate and returns the fact; what it throws leaves no trace
   * @throws what the store says of an unknown id; VersionMismatch; what `decide` throws
   */
  async take<E extends Sequenced>(
    context: RequestContext,
    { id, expected }: Target,
    type: EventClass<E>,
    decide: (aggregate: A, now: Date, tx: Transaction) => E | Promise<E>,
  ): Promise<V> {
    return this.unitOfWork.run(context, async (tx) => {
      const aggregate = await this.store.getForUpdate(tx, id);
      expectVersion(aggregate.version, expected);
      const now = this.clock.now();
      const fact = await decide(aggregate, now, tx);

      await this.store.save(tx, aggregate);
      await tx.outbox.add(type, fact);
      return this.viewOf(aggregate, now);
    });
  }
}
