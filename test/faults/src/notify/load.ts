import type pg from 'pg';
import type { DeliveryRow, StepRow } from './evidence.js';

/** What the record of deliveries says. */
export async function loadRecord(admin: pg.Client): Promise<{ deliveries: DeliveryRow[]; steps: StepRow[] }> {
  const { rows: deliveries } = await admin.query<DeliveryRow>(
    `select region, id, event_id as "eventId", channel, recipient_code as recipient, rule, status, final, due_at is not null as due,
            bundle_id as "bundleId", version
       from notifications.delivery where channel <> 'in-app'`,
  );
  const { rows: steps } = await admin.query<StepRow>(
    `select s.region, s.delivery_id as "deliveryId", s.version, s.status, s.final from notifications.delivery_step s
       join notifications.delivery d on d.region = s.region and d.id = s.delivery_id where d.channel <> 'in-app'`,
  );
  return { deliveries, steps };
}

/**
 * As if the pauses between attempts were over, and the minutes and nights through which things are held. What the service has locked at this moment
 * stays as it is: who waited for it while holding others could wait for ever.
 */
export async function hasten(admin: pg.Client): Promise<void> {
  await admin.query(
    `with paused as (select region, id from notifications.delivery where due_at > now() for update skip locked)
     update notifications.delivery d set due_at = now() from paused where d.region = paused.region and d.id = paused.id`,
  );
}

/** As if the leases of a process had run out that is no more. Locked in the order of the service, whose next process may be at work already. */
export async function endLeases(admin: pg.Client): Promise<void> {
  await admin.query(
    `with leased as (select region, id from notifications.delivery where leased_until is not null order by id for update)
     update notifications.delivery d set leased_until = null from leased where d.region = leased.region and d.id = leased.id`,
  );
}
