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

/** As if the pauses between attempts were over, and the minutes and nights through which things are held. What is in hand stays in hand. */
export async function hasten(admin: pg.Client): Promise<void> {
  await admin.query(
    `update notifications.delivery d set due_at = now() where due_at > now() and due_at = (
       select until from notifications.delivery_step s where s.region = d.region and s.delivery_id = d.id and s.version = d.version)`,
  );
}

/** As if the leases of a process had run out that is no more. */
export async function endLeases(admin: pg.Client): Promise<void> {
  await admin.query('update notifications.delivery set due_at = now() where due_at > now()');
}
