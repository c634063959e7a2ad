import type { ReadTransaction } from '@rakor/messaging';
import { type RegionProfile, unheardOf } from './region-profile.js';

/** Who leads an organisation on a certain day. */
export interface Head {
  /** Title of the head position: "Kepala Dinas Kesehatan". */
  readonly title: string;
  /** Null while nobody is known to hold it. */
  readonly holder: string | null;
  readonly acting: boolean;
}

/** A position, the organisation that it belongs to, and whoever holds it. */
export interface HeldPosition extends Head {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationCode: string;
  readonly organisationName: string;
  /** The holder's account; null where none is known. */
  readonly subject: string | null;
}

/** What is known of the transaction's region, or can be told from its code. */
export async function profileOf({ manager, context }: ReadTransaction): Promise<RegionProfile> {
  const [profile] = await manager.query<RegionProfile[]>(
    `select name, time_zone as "timeZone", government_code as "governmentCode" from region where region = $1`,
    [context.region],
  );
  return profile ?? unheardOf(context.region);
}

/** The heads of some organisations on a local day (YYYY-MM-DD), by organisation id; without those of which nothing is known. */
export async function headsOf(
  { manager, context }: ReadTransaction,
  organisationIds: readonly string[],
  day: string,
): Promise<Map<string, Head>> {
  const rows = await manager.query<(Head & { organisationId: string })[]>(
    `select p.organisation_id as "organisationId", p.title, h.person_name as holder, coalesce(h.acting, false) as acting
     from position p
     left join lateral (
       select person_name, acting from holding
       where region = p.region and position_id = p.id and $3::date between held_from and coalesce(held_until, 'infinity')
       order by held_from desc, sequence desc limit 1
     ) h on true
     where p.region = $1 and p.head and p.organisation_id = any ($2::uuid[])
     order by p.sequence`,
    [context.region, organisationIds, day],
  );
  return new Map(rows.map(({ organisationId, ...head }) => [organisationId, head]));
}

/** Some positions on a local day (YYYY-MM-DD), by id; without those of which nothing is known. */
export async function positionsOf(
  { manager, context }: ReadTransaction,
  ids: readonly string[],
  day: string,
): Promise<ReadonlyMap<string, HeldPosition>> {
  if (ids.length === 0) return new Map();
  const rows = await manager.query<HeldPosition[]>(
    `select p.id, p.title, o.id as "organisationId", o.code as "organisationCode", o.name as "organisationName",
            h.person_name as holder, coalesce(h.acting, false) as acting, h.subject
       from position p join organisation o on o.region = p.region and o.id = p.organisation_id
       left join lateral (
         select person_name, acting, subject from holding
         where region = p.region and position_id = p.id and $3::date between held_from and coalesce(held_until, 'infinity')
         order by held_from desc, sequence desc limit 1
       ) h on true
     where p.region = $1 and p.id = any ($2::uuid[])`,
    [context.region, ids, day],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
