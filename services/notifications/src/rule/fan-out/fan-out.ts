import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type DueWork, DueWorks, type EventMeta, type Transaction } from '@rakor/messaging';
import { itemsIn } from '../../following/followers.queries.js';
import { deliver } from '../../message/deliver/deliver.js';
import type { Letter } from '../../message/deliver/letter.js';
import { type Said, wordedAs } from '../apply/rule.template.js';
import { addBatches, isBeingTold, takeBatch } from './fan-out.store.js';
import { packed, unpacked } from './packed.js';

/** Told in one transaction: some hundred milliseconds of work. */
const AT_ONCE = 500;

/**
 * Tells whom a rule reaches. A few are told in the transaction of the event; of many the first few, and the others batch by batch, between which
 * every other event and every other region has its turn. What is told later about the same thing waits until all have heard the earlier.
 */
@Injectable()
export class FanOut implements DueWork, OnModuleInit {
  readonly table = 'fan_out';
  readonly atOnce = 1;
  readonly pauseMs = 200;

  constructor(private readonly dueWorks: DueWorks) {}

  onModuleInit(): void {
    this.dueWorks.add(this);
  }

  async tell(tx: Transaction, event: EventMeta, rule: Said, letters: readonly Letter<object>[]): Promise<void> {
    const items = itemsOf(letters);
    const first = (await isBeingTold(tx, items)) ? [] : letters.slice(0, AT_ONCE);
    const others = letters.slice(first.length);
    if (first.length > 0) await deliver(tx, event, wordedAs(rule), first);
    if (others.length === 0) return;
    const batches = [];
    for (let from = 0; from < others.length; from += AT_ONCE) batches.push({ event, rule, ...packed(others.slice(from, from + AT_ONCE)) });
    await addBatches(tx, items, batches, tx.clock.now());
  }

  async perform(tx: Transaction, ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const batch = await takeBatch(tx, id);
      if (batch) await deliver(tx, batch.event, wordedAs(batch.rule), unpacked(batch), batch.ended);
    }
  }
}

function itemsOf(letters: readonly Letter<object>[]): string[] {
  const [first] = letters;
  return first ? itemsIn(first.facts as Readonly<Record<string, unknown>>).map(({ kind, id }) => `${kind}:${id}`) : [];
}
