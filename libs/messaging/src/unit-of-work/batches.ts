import { DomainError, type RequestContext } from '@rakor/kernel';
import { DatabaseError } from 'pg';

/** Requests that one statement takes at most. */
const MOST = 256;
/** A second batch is made ready while the first one waits for the disk; more of them only wait for each other's rows. */
const IN_FLIGHT = 2;

/** A command that waits for its turn. */
export interface Asked<C> {
  readonly context: RequestContext;
  readonly command: C;
}

interface Waiting<C, R> extends Asked<C> {
  readonly resolve: (result: R) => void;
  readonly reject: (error: unknown) => void;
}

/** Does all of a batch in one transaction. @returns for each command, in their order, its result or why it was refused */
export type Together<C, R> = (batch: readonly Asked<C>[]) => Promise<(R | DomainError)[]>;

/**
 * Gathers commands of one kind while others are under way, and does them together: one commit for up to 256 of them, whatever their regions.
 * A command that comes alone is done at once, by the lighter statement for one.
 */
export class Batches<C, R> {
  private waiting: Waiting<C, R>[] = [];
  private inFlight = 0;
  private gathering = false;

  /** Made by `UnitOfWork.batches`. */
  constructor(private readonly together: Together<C, R>) {}

  /**
   * Does one command, as `UnitOfWork.run` would: a repetition of its Idempotency-Key gets the stored result.
   * @throws what the work refuses; IdempotencyKeyReused; IdempotencyKeyInUse
   */
  run(context: RequestContext, command: C): Promise<R> {
    return new Promise<R>((resolve, reject) => {
      this.waiting.push({ context, command, resolve, reject });
      this.gather();
    });
  }

  /** Waits for the end of this turn of the event loop, in which more may come. */
  private gather(): void {
    if (this.gathering || this.inFlight === IN_FLIGHT || this.waiting.length === 0) return;
    this.gathering = true;
    setImmediate(() => {
      this.gathering = false;
      this.depart();
    });
  }

  private depart(): void {
    while (this.inFlight < IN_FLIGHT && this.waiting.length > 0) {
      this.inFlight += 1;
      void this.fly(this.waiting.splice(0, MOST)).then(() => {
        this.inFlight -= 1;
        this.gather();
      });
    }
  }

  /** Never rejects: every error goes to those who wait for it. */
  private async fly(batch: readonly Waiting<C, R>[]): Promise<void> {
    try {
      const outcomes = await this.together(batch);
      batch.forEach(({ resolve, reject }, index) => {
        const outcome = outcomes[index];
        if (outcome instanceof DomainError) reject(outcome);
        else resolve(outcome as R);
      });
    } catch (error) {
      // One that the database does not take must not cost the others their turn.
      if (batch.length > 1 && leftNothing(error)) for (const one of batch) await this.fly([one]);
      else for (const { reject } of batch) reject(error);
    }
  }
}

/** After a lost connection nobody knows whether the commit was done, and doing it again might do it twice. */
function leftNothing(error: unknown): boolean {
  return error instanceof DatabaseError && error.severity === 'ERROR';
}
