import { newId } from '@rakor/kernel';
import type { EventMeta, ReadTransaction, Transaction } from '@rakor/messaging';
import { storable } from '../../message/deliver/storable.js';
import type { Said } from '../apply/rule.template.js';
import type { Packed } from './packed.js';

/** Something that is told to many, and to whom it is still to be told. */
export interface Batch extends Packed {
  readonly event: EventMeta;
  readonly rule: Said;
}

/** A batch whose turn has come. */
export interface BatchInTurn extends Batch {
  /** What came to an end meanwhile, by topic, and the event that ended it. */
  readonly ended: Readonly<Record<string, string>>;
}

/** Whether something about one of the items is still being told. */
export async function isBeingTold({ manager, context }: ReadTransaction, items: readonly string[]): Promise<boolean> {
  if (items.length === 0) return false;
  const [row] = await manager.query<{ being: boolean }[]>(
    'select exists (select from fan_out where region = $1 and items && $2::text[]) as being',
    [context.region, items],
  );
  return row?.being ?? false;
}

/** Keeps what is to be told, each batch in a row of its own. */
export async function addBatches(
  { manager, context }: Transaction,
  items: readonly string[],
  batches: readonly Batch[],
  at: Date,
): Promise<void> {
  await manager.query(
    `insert into fan_out (region, id, items, event, rule, shared, letters, due_at)
     select $1, id, $2, event, rule, shared, letters, $4 from jsonb_to_recordset($3::jsonb) as batch(id uuid, event jsonb, rule jsonb, shared jsonb, letters jsonb)`,
    [
      context.region,
      items,
      JSON.stringify(
        batches.map((batch) => ({ id: newId(), ...batch })),
        storable,
      ),
      at,
    ],
  );
}

/** Notes of what is still to be told that its topic ("assignment:<id>") has come to an end. A batch that is being told is waited for. */
export async function noteEnded({ manager, context }: Transaction, topic: string, because: string): Promise<void> {
  const [kind, id] = topic.split(':');
  const about = { [`${kind}Id`]: id };
  await manager.query('update fan_out set ended = ended || $2 where region = $1 and (shared @> $3 or letters @> $4)', [
    ...[context.region, JSON.stringify({ [topic]: because })],
    ...[JSON.stringify(about), JSON.stringify([{ own: about }])],
  ]);
}

/** Gives a batch, which is then no more. */
export async function takeBatch({ manager, context }: Transaction, id: string): Promise<BatchInTurn | undefined> {
  const [[row]] = await manager.query<[BatchInTurn[], number]>(
    'delete from fan_out where region = $1 and id = $2 returning event, rule, shared, letters, ended',
    [context.region, id],
  );
  return row && { ...row, event: { ...row.event, occurredAt: new Date(row.event.occurredAt) } };
}
