import type { Transaction } from '@rakor/messaging';

/** Withdraws what is held of some topics and asks for something: they have come to an end. What is on its way already goes its way. */
export async function withdrawHeld({ manager, context }: Transaction, topics: readonly string[], because: string, at: Date): Promise<void> {
  await manager.query(
    `with waiting as (
       -- Locked: a bundle is not taken in hand meanwhile.
       select b.id from delivery b where b.region = $1 and b.attempts = 0 and b.id in (
         select d.bundle_id from delivery d where d.region = $1 and d.status = 'held' and d.topic = any ($2)) order by b.id for update
     ), withdrawn as (
       update delivery d set status = 'superseded', code = $3, version = version + 1, changed_at = $4 from waiting
        where d.region = $1 and d.bundle_id = waiting.id and d.status = 'held' and d.topic = any ($2) returning d.id, d.version
     )
     insert into delivery_step (region, delivery_id, version, status, at, code) select $1, id, version, 'superseded', $4, $3 from withdrawn`,
    [context.region, topics, because, at],
  );
}
