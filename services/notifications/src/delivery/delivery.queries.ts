import type { ReadTransaction } from '@rakor/messaging';
import { DeliveryNotFound } from './delivery.errors.js';
import type { DeliveryHistory, DeliveryStep, DeliveryView } from './delivery.view.js';

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What is held in a bundle waits as long as that does, which may have been held once more since: by quiet hours, or by a limit. */
const UNTIL = `case when due_at is not null then greatest(due_at, leased_until)
  when status = 'held' then coalesce((select greatest(b.due_at, b.leased_until) from delivery b where b.region = delivery.region and b.id = delivery.bundle_id), held_until) end`;

/** Columns of a DeliveryView; the table is called delivery. */
export const DELIVERY_VIEW = `
  id, version, event_id as "eventId", event_type as "eventType", ${instant('occurred_at')} as "occurredAt", trace_id as "traceId", channel,
  json_build_object('kind', recipient_kind, 'code', recipient_code, 'name', recipient_name) as recipient,
  rule, rank = 0 as urgent, status, code, final, attempts, ${instant(UNTIL)} as until,
  ${instant('created_at')} as "createdAt", ${instant('changed_at')} as "changedAt"`;

/** A delivery with its whole life. @throws DeliveryNotFound */
export async function historyOf({ manager, context }: ReadTransaction, id: string): Promise<DeliveryHistory> {
  const [view] = await manager.query<DeliveryView[]>(`select ${DELIVERY_VIEW} from delivery where region = $1 and id = $2`, [
    context.region,
    id,
  ]);
  if (!view) throw new DeliveryNotFound();
  const history = await manager.query<DeliveryStep[]>(
    `select version, status, ${instant('at')} as at, code, final, ${instant('until')} as until, detail
     from delivery_step where region = $1 and delivery_id = $2 order by version`,
    [context.region, id],
  );
  return { ...view, history };
}
