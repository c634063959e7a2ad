import { Injectable } from '@nestjs/common';
import type { SlipEffect } from '@rakor/contracts';
import type { Transaction } from '@rakor/messaging';
import { chainAt } from '../dependency/chain.reader.js';
import { OutsideEvent } from './outside-event.js';
import { OutsideEventNotFound } from './outside-event.errors.js';

/** Loads and stores events outside, each date with who said it and when. */
@Injectable()
export class OutsideEventRepository {
  /** Locks the row until the transaction ends. @throws OutsideEventNotFound */
  async getForUpdate({ manager, context }: Transaction, id: string): Promise<OutsideEvent> {
    const where = { region: context.region, id };
    const event = await manager.findOne(OutsideEvent, { where, lock: { mode: 'pessimistic_write' } });
    if (!event) throw new OutsideEventNotFound();
    return event;
  }

  /** The milestones that move if it moves. */
  async effectsOf(tx: Transaction, { id }: OutsideEvent, expectedOn: string, now: Date): Promise<SlipEffect[]> {
    const before = await chainAt(tx, [], null, now);
    return before.moved(id, expectedOn).effectsSince(before, id);
  }

  async add(tx: Transaction, event: OutsideEvent, at: Date): Promise<void> {
    await tx.manager.insert(OutsideEvent, event);
    await enter(tx, event, null, at);
  }

  async save(tx: Transaction, event: OutsideEvent, reason: string, at: Date): Promise<void> {
    const { region, id, expectedOn, version } = event;
    await tx.manager.update(OutsideEvent, { region, id }, { expectedOn, version });
    await enter(tx, event, reason, at);
  }
}

async function enter({ manager, context }: Transaction, event: OutsideEvent, reason: string | null, at: Date): Promise<void> {
  const { region, id, version, expectedOn } = event;
  await manager.query(
    `insert into outside_event_history (region, outside_event_id, version, expected_on, reason, recorded_by, recorder_position, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [region, id, version, expectedOn, reason, context.actorId, context.office?.title ?? null, at],
  );
}
