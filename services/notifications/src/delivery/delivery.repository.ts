import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rakor/messaging';
import { Delivery, type StepTaken } from './delivery.js';
import { DeliveryNotFound } from './delivery.errors.js';

const COLUMNS = `region, id, event_id as "eventId", channel, recipient_kind as "recipientKind", recipient_code as "recipientCode", rank, status, code, final,
  due_at as "dueAt", attempts, attempts_before as "attemptsBefore", version`;

/** With the lease of an errand an attempt begins. */
export const beginningAttempts = { set: 'attempts = attempts + 1', undo: 'attempts = attempts - 1', returning: COLUMNS };

@Injectable()
export class DeliveryRepository {
  /** A delivery, locked until the transaction ends. @throws DeliveryNotFound */
  async getForUpdate(tx: Transaction, id: string): Promise<Delivery> {
    const [delivery] = await this.getAllForUpdate(tx, [id]);
    if (!delivery) throw new DeliveryNotFound();
    return delivery;
  }

  /** Deliveries, locked in one order until the transaction ends. */
  async getAllForUpdate({ manager, context }: Transaction, ids: readonly string[]): Promise<Delivery[]> {
    const rows = await manager.query<object[]>(
      `select ${COLUMNS} from delivery where region = $1 and id = any ($2::uuid[]) order by id for update`,
      [context.region, ids],
    );
    return rows.map(deliveryOf);
  }

  /**
   * Stores where deliveries stand, in nobody's hand, and the step that each has just taken. One that anybody else has changed, or taken in hand,
   * since it was read is left as it is.
   * @returns the ids of those that are stored
   */
  async save({ manager, context }: Transaction, taken: readonly Taken[]): Promise<ReadonlySet<string>> {
    if (taken.length === 0) return new Set();
    const rows = taken.map(({ delivery: { attempts, attemptsBefore }, step: { deliveryId, ...step } }) => ({
      ...{ delivery_id: deliveryId, attempts, attempts_before: attemptsBefore },
      ...step,
    }));
    const saved = await manager.query<{ id: string }[]>(
      `with step as (
         select * from jsonb_to_recordset($2::jsonb) as step(delivery_id uuid, attempts int, attempts_before int, version int, status text,
           at timestamptz, code text, final boolean, until timestamptz, detail jsonb)
       ), unchanged as materialized (
         -- A lease counts an attempt and takes no step: whose attempt is not the last one has lost its lease. What is held gives its attempt back.
         select step.* from step join delivery d on d.region = $1 and d.id = step.delivery_id and d.version = step.version - 1
            and d.attempts = step.attempts + (step.status = 'held')::int
          order by d.id for update of d
       ), saved as (
         update delivery d set status = step.status, code = step.code, final = step.final, due_at = step.until, leased_until = null, version = step.version,
           attempts = step.attempts, attempts_before = step.attempts_before, changed_at = step.at
         from unchanged step where d.region = $1 and d.id = step.delivery_id
       )
       insert into delivery_step (region, delivery_id, version, status, at, code, final, until, detail)
       select $1, delivery_id, version, status, at, code, final, until, nullif(detail, 'null'::jsonb) from unchanged returning delivery_id as id`,
      [context.region, JSON.stringify(rows)],
    );
    return new Set(saved.map(({ id }) => id));
  }
}

/** A delivery as a step has left it. */
export interface Taken {
  readonly delivery: Delivery;
  readonly step: StepTaken;
}

export function deliveryOf(row: object): Delivery {
  return Object.assign(new Delivery(), row);
}
