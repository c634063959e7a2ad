import type { Transaction } from '@rakor/messaging';

/** A delivery as it begins. */
export interface NewDelivery {
  readonly id: string;
  readonly event_id: string;
  readonly event_type: string;
  readonly occurred_at: Date;
  readonly trace_id: string | null;
  readonly channel: 'webhook' | 'e-mail' | 'gateway';
  readonly recipient_kind: 'webhook' | 'person' | 'contact' | 'visitor';
  readonly recipient_code: string;
  readonly recipient_name: string;
  readonly rule: string;
  readonly lane: string;
  readonly rank: number;
  readonly status: 'queued' | 'held' | 'skipped';
  readonly code: string | null;
  readonly due_at: Date | null;
  readonly message_id?: string;
  readonly topic?: string | null;
  readonly bundle_id?: string;
  readonly held_until?: Date;
}

const COLUMNS = `id, event_id, event_type, occurred_at, trace_id, channel, recipient_kind, recipient_code, recipient_name, rule, lane, rank, status, code,
  due_at, message_id, topic, bundle_id, held_until`;

/** Begins deliveries, each with its first step; one that there is already is left as it is. */
export async function addDeliveries({ manager, context }: Transaction, deliveries: readonly NewDelivery[], at: Date): Promise<void> {
  if (deliveries.length === 0) return;
  await manager.query(
    `with added as (
       insert into delivery (region, created_at, changed_at, ${COLUMNS})
       select $1, $3::timestamptz, $3::timestamptz, ${COLUMNS} from jsonb_populate_recordset(null::delivery, $2::jsonb) order by id
       on conflict (region, event_id, recipient_kind, recipient_code, channel, rule) do nothing
       returning id, status, code, coalesce(due_at, held_until) as until
     ), kept as (
       insert into delivery_keeping (region, due_at)
       select $1, $3::timestamptz + interval '1 day' where not exists (select from delivery_keeping where region = $1) on conflict do nothing
     )
     insert into delivery_step (region, delivery_id, version, status, at, code, until) select $1, id, 1, status, $3::timestamptz, code, until from added`,
    [context.region, JSON.stringify(deliveries), at],
  );
}
