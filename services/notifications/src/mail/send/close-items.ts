import type { Transaction } from '@rakor/messaging';
import type { Delivery } from '../../delivery/delivery.js';

/**
 * What went out in a bundle shares its end, in the transaction that stores that end: nothing of it is lost, and nothing sent again. A receipt may
 * change the end later.
 */
export async function closeItems({ manager, context }: Transaction, bundles: readonly Delivery[], at: Date): Promise<void> {
  if (bundles.length === 0) return;
  await manager.query(
    `with bundle as (select * from unnest($2::uuid[], $3::text[], $4::text[]) as bundle(id, status, code)),
     closed as (
       update delivery d set status = bundle.status, code = bundle.code, final = bundle.status = 'failed', version = version + 1, changed_at = $5
         from bundle where d.region = $1 and d.bundle_id = bundle.id and d.status in ('held', 'sent', 'failed') and d.status <> bundle.status
       returning d.id, d.version, d.status, d.code, d.final
     )
     insert into delivery_step (region, delivery_id, version, status, at, code, final) select $1, id, version, status, $5, code, final from closed`,
    [context.region, bundles.map(({ id }) => id), bundles.map(({ status }) => status), bundles.map(({ code }) => code), at],
  );
}
