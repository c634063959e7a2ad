import { Injectable } from '@nestjs/common';
import { DomainError, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '../unit-of-work/unit-of-work.js';

/** An event that was set aside, as an operator sees it; the body stays in the table, for it may hold personal data. */
export interface DeadLetter {
  readonly id: string;
  readonly eventId: string;
  readonly type: string;
  readonly aggregate: string;
  readonly status: string;
  readonly reason: string;
  readonly attempts: number;
  /** Place in the producer's stream. */
  readonly streamSequence: string;
  /** UTC instant. */
  readonly createdAt: string;
}

/** There is no such dead letter, or it is not one that can be tried again. */
export class DeadLetterNotFound extends DomainError {
  readonly code = 'dead-letter-not-found';
  readonly kind = 'not-found';
  constructor(id: string) {
    super(`No dead letter ${id} waits in this region. List the open ones first.`);
  }
}

/** What operators do with a service's dead letters, region by region. */
@Injectable()
export class DeadLetters {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The open ones after a position in a stream, in the stream's order: up to `limit` + 1, so that the reader knows whether more follow. */
  async list(context: RequestContext, { after = '0', limit }: { after?: string; limit: number }): Promise<DeadLetter[]> {
    return this.unitOfWork.read(context, ({ manager }) => manager.query<DeadLetter[]>(LIST, [context.region, after, limit + 1]));
  }

  /** Has a dead event tried again, and then, in order, those that wait behind it. @throws DeadLetterNotFound */
  async redrive(context: RequestContext, id: string): Promise<void> {
    await this.release(context, id, 'redriving');
  }

  /** Gives a dead event up for good, and has those that wait behind it tried. @throws DeadLetterNotFound */
  async discard(context: RequestContext, id: string): Promise<void> {
    await this.release(context, id, 'discarded');
  }

  private async release(context: RequestContext, id: string, status: 'redriving' | 'discarded'): Promise<void> {
    await this.unitOfWork.run(context, async ({ manager }) => {
      const [[released]] = await manager.query<[{ consumer: string; key: string; stream_sequence: string }[], number]>(
        `update dead_letter set status = $3, resolved_at = case when $3 = 'discarded' then now() end
         where region = $1 and id = $2 and status = 'dead' returning consumer, key, stream_sequence`,
        [context.region, id, status],
      );
      if (!released) throw new DeadLetterNotFound(id);
      await manager.query(
        `update dead_letter set status = 'redriving' where region = $1 and consumer = $2 and key = $3 and status = 'parked' and $3 <> ''`,
        [context.region, released.consumer, released.key],
      );
    });
  }
}

const LIST = `
  select id, event_id as "eventId", type, key as aggregate, status, reason, attempts, stream_sequence as "streamSequence",
         to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt"
  from dead_letter
  where region = $1 and status in ('dead', 'parked', 'redriving') and stream_sequence > $2
  order by stream_sequence, id limit $3`;
