import { newId } from '@rakor/kernel';
import type { EventMeta, Transaction } from '@rakor/messaging';
import { traceIdOf } from '../delivery/trace-id.js';
import type { Layer } from '../rule/routing.js';

/** A rule was for an event, and somebody, or everybody, was not told by it. */
export interface Untold {
  readonly event: EventMeta;
  readonly rule: string;
  readonly layer: Layer;
  /** In the words of the dry run: "condition", "nobody-follows". */
  readonly because: string;
  /** What the condition or the audience says: "colour equal red", "organisation inspektorat". */
  readonly detail: string | null;
}

/** Notes who was not told, and lets the region's record be looked through for what is old. */
export async function noteUntold({ manager, context, clock }: Transaction, untold: readonly Untold[]): Promise<void> {
  if (untold.length === 0) return;
  const rows = untold.map(({ event, ...one }) => ({
    ...{ id: newId(), event_id: event.id, event_type: event.type, occurred_at: event.occurredAt, trace_id: traceIdOf(event) },
    ...one,
  }));
  await manager.query(
    `with kept as (
       insert into delivery_keeping (region, due_at)
       select $1, $3::timestamptz + interval '1 day' where not exists (select from delivery_keeping where region = $1) on conflict do nothing
     )
     insert into untold (region, noted_at, id, event_id, event_type, occurred_at, trace_id, rule, layer, because, detail)
     select $1, $3, id, event_id, event_type, occurred_at, trace_id, rule, layer, because, detail from jsonb_populate_recordset(null::untold, $2::jsonb)`,
    [context.region, JSON.stringify(rows), clock.now()],
  );
}
