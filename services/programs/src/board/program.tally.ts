import type { Transaction } from '@rakor/messaging';

/**
 * Notes how programs stand now, for the eyes of their province. Call it after their status has been written; what has not changed is not noted again.
 *
 * @param at when they became what they are
 */
export async function tally({ manager, context }: Transaction, programIds: readonly string[], at: Date): Promise<void> {
  await manager.query(NOTE, [context.region, programIds, at]);
}

const NOTE = `
  insert into program_tally (region, program_id, recorded_at, province, window_id, status, decided, colour, cause)
  select p.region, p.id, $3, left(p.region, 2), p.window_id, p.status, p.decision is not null, s.colour, s.cause
    from program p
    left join program_status s on s.region = p.region and s.program_id = p.id
    left join lateral (select t.status, t.decided, t.colour, t.cause from program_tally t
                        where t.region = p.region and t.program_id = p.id order by t.recorded_at desc limit 1) noted on true
   where p.region = $1 and p.id = any ($2::uuid[])
     and (p.status, p.decision is not null, s.colour, s.cause) is distinct from (noted.status, noted.decided, noted.colour, noted.cause)
  on conflict (region, program_id, recorded_at) do update
    set status = excluded.status, decided = excluded.decided, colour = excluded.colour, cause = excluded.cause`;
