import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '@rakor/messaging';
import type { NamedOrganisation, Official, Owner, Register } from './officials.js';

/** Who leads what on a day, by the service's own copy of the directory: a successor is found from his first day on (U9). */
@Injectable()
export class OfficialsRepository {
  /** @param on YYYY-MM-DD, local to the transaction's region */
  async register({ manager, context: { region } }: ReadTransaction, on: string): Promise<Register> {
    const known = await manager.query<{ governmentId: string }[]>('select government_id as "governmentId" from region where region = $1', [
      region,
    ]);
    const [secretary] = await manager.query<Official[]>(headsWhere('p.title ~* $3'), [region, on, SEKDA]);
    const [leader] = await manager.query<Official[]>(headsWhere('p.organisation_id = $3'), [region, on, known[0]?.governmentId ?? null]);
    return { region, isOnboarded: known.length > 0, sekda: secretary ?? null, leader: leader ?? null };
  }

  /** @param on YYYY-MM-DD, local to the transaction's region */
  async owner({ manager, context: { region } }: ReadTransaction, organisation: NamedOrganisation, on: string): Promise<Owner> {
    const { organisationId, organisationCode, organisationName } = organisation;
    const known = await manager.query<unknown[]>('select from organisation where region = $1 and id = $2', [region, organisationId]);
    const [head] = await manager.query<Official[]>(headsWhere('p.organisation_id = $3'), [region, on, organisationId]);
    return { organisationId, organisationCode, organisationName, isRegistered: known.length > 0, head: head ?? null };
  }
}

/** "Sekretaris Daerah", "Sekretaris Daerah Provinsi Banten". */
const SEKDA = '^sekretaris daerah';

/** Head positions with whoever came last to hold them by a day; those that somebody holds first. */
const headsWhere = (condition: string) => `
  select p.title as position, h.person_name as holder, coalesce(h.acting, false) as acting,
         o.id as "organisationId", o.code as "organisationCode", o.name as "organisationName"
    from position p
    join organisation o on o.region = p.region and o.id = p.organisation_id
    left join lateral (
      select person_name, acting from holding
       where region = p.region and position_id = p.id and $2::date between held_from and coalesce(held_until, 'infinity')
       order by held_from desc, sequence desc limit 1) h on true
   where p.region = $1 and p.head and ${condition}
   order by h.person_name is null, p.id limit 1`;
