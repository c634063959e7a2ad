import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rakor/messaging';
import { Delivery, type StepTaken } from './delivery.js';
import { DeliveryNotFound } from './delivery.errors.js';

const COLUMNS = `region, id, event_id as "eventId", channel, recipient_kind as "recipientKind", recipient_code as "recipientCode", status, code, final,
  due_at as "dueAt", attempts, attempts_before as "attemptsBefore", version`;

@Injectable()
export class DeliveryRepository {
  /** Counts an attempt of each, and returns them as they are then. */
  async beginAttempts({ manager, context }: Transaction, ids: readonly string[]): Promise<Delivery[]> {
    const [rows] = await manager.query<[object[], number]>(
      `update delivery set attempts = attempts + 1 where region = $1 and id = any ($2::uuid[]) returning ${COLUMNS}`,
      [context.region, ids],
    );
    return rows.map(deliveryOf);
  }

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

  /** Stores where deliveries stand, and the step that each has just taken. */
  async save(
    { manager, context }: Transaction,
    taken: readonly { readonly delivery: Delivery; readonly step: StepTaken }[],
  ): Promise<void> {
    if (taken.length === 0) return;
    const rows = taken.map(({ delivery: { attemptsBefore }, step: { deliveryId, ...step } }) => ({
      ...{ delivery_id: deliveryId, attempts_before: attemptsBefore },
      ...step,
    }));
    await manager.query(
      `with step as (
         select * from jsonb_to_recordset($2::jsonb) as step(delivery_id uuid, attempts_before int, version int, status text, at timestamptz,
           code text, final boolean, until timestamptz, detail jsonb)
       ), saved as (
         update delivery d set status = step.status, code = step.code, final = step.final, due_at = step.until, version = step.version,
           attempts_before = step.attempts_before, changed_at = step.at
         from step where d.region = $1 and d.id = step.delivery_id
       )
       insert into delivery_step (region, delivery_id, version, status, at, code, final, until, detail)
       select $1, delivery_id, version, status, at, code, final, until, nullif(detail, 'null'::jsonb) from step`,
      [context.region, JSON.stringify(rows)],
    );
  }
}

function deliveryOf(row: object): Delivery {
  return Object.assign(new Delivery(), row);
}
