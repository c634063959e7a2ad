import type { Transaction } from '@rakor/messaging';
import type { Webhook } from '../webhook.js';

/** Ends what is not sent yet to a webhook to which nothing more is sent. @param code why, as the record says it */
export async function skipWhatWaits(
  { manager, context }: Transaction,
  { id }: Webhook,
  code: 'webhook-disabled' | 'webhook-removed',
  at: Date,
): Promise<void> {
  await manager.query(
    `with waiting as (
       select id from delivery where region = $1 and recipient_kind = 'webhook' and recipient_code = $2 and due_at is not null order by id for update
     ), skipped as (
       update delivery d set status = 'skipped', code = $4, final = false, due_at = null, version = version + 1, changed_at = $3 from waiting
        where d.region = $1 and d.id = waiting.id returning d.id, d.version
     )
     insert into delivery_step (region, delivery_id, version, status, at, code) select $1, id, version, 'skipped', $3, $4 from skipped`,
    [context.region, id, at, code],
  );
}
