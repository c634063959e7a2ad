import type { Transaction } from '@rakor/messaging';

/** What is withdrawn, and why. */
export interface Withdrawal {
  /** "assignment:<id>" */
  readonly topic: string;
  /** The type of the event. */
  readonly because: string;
  /** Told of such an event; left out: of any that asks for something. */
  readonly toldOf?: string;
}

/** Withdraws what is held of a topic and asks for something. What is on its way already goes its way. */
export async function withdrawHeld({ manager, context }: Transaction, { topic, because, toldOf }: Withdrawal, at: Date): Promise<void> {
  await manager.query(
    `with waiting as (
       -- Locked: a bundle is not taken in hand meanwhile.
       select b.id from delivery b where b.region = $1 and b.attempts = 0 and b.id in (
         select d.bundle_id from delivery d where d.region = $1 and d.status = 'held' and d.topic = $2) order by b.id for update
     ), withdrawn as (
       update delivery d set status = 'superseded', code = $3, version = version + 1, changed_at = $4 from waiting
        where d.region = $1 and d.bundle_id = waiting.id and d.status = 'held' and d.topic = $2 and d.event_type = coalesce($5, d.event_type)
       returning d.id, d.version
     )
     insert into delivery_step (region, delivery_id, version, status, at, code) select $1, id, version, 'superseded', $4, $3 from withdrawn`,
    [context.region, topic, because, at, toldOf ?? null],
  );
}
