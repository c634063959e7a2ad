import { escapeIdentifier } from 'pg';
import type { Errand } from './errand.js';

type Leasing = Pick<Errand<{ readonly id: string }, unknown>, 'table' | 'leasing'>;

/** Nobody has it in hand. $n is the present instant. */
const isFree = (now: '$1' | '$2') => `(leased_until is null or leased_until <= ${now})`;

/** The earliest instant of each region, lane and rank, by one probe of the index for each, past what is in hand. */
export function earliestOf(table: string): string {
  const first = `select region, lane, rank, due_at from ${escapeIdentifier(table)} where due_at is not null and ${isFree('$1')}`;
  const order = 'order by region, lane, rank, due_at limit 1';
  return `
    with recursive earliest as (
      (${first} ${order})
      union all
      select later.* from earliest, lateral (${first} and (region, lane, rank) > (earliest.region, earliest.lane, earliest.rank) ${order}) later
    ) select region, lane, rank, due_at from earliest`;
}

/** Rows whose lease is still the one that is given back. */
export function givingBackTo({ table, leasing }: Leasing): string {
  return `
    with left_over as (
      select errand.id from ${escapeIdentifier(table)} errand join unnest($2::uuid[], $3::timestamptz[]) as held(id, until)
          on errand.region = $1 and errand.id = held.id and errand.leased_until = held.until
       order by errand.id for update of errand)
    update ${escapeIdentifier(table)} errand set leased_until = null${leasing ? `, ${leasing.undo}` : ''} from left_over
     where errand.region = $1 and errand.id = left_over.id`;
}

/** Whoever else is at work on a row has locked it, and it is passed over. Of one instant the index gives what was stored first; to sort would be to read all of it. */
export function leaseFrom({ table, leasing }: Leasing): string {
  const name = escapeIdentifier(table);
  return `
    -- Materialized: a plan that looked twice would lease more than the share.
    with taken as materialized (
      select due.id as leased from unnest($4::text[], $5::int[], $6::int[]) as share(lane, rank, most), lateral (
        select id from ${name}
         where region = $1 and lane = share.lane and rank = share.rank and due_at <= $2 and ${isFree('$2')}
         order by due_at limit share.most for update skip locked) due)
    update ${name} errand set leased_until = $3${leasing ? `, ${leasing.set}` : ''} from taken where errand.region = $1 and errand.id = taken.leased
    returning errand.id, errand.lane, errand.rank${leasing ? `, ${leasing.returning}` : ''}`;
}
