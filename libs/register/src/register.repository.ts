import { Injectable } from '@nestjs/common';
import type { OrganisationClass, WorkWeek } from '@rakor/contracts';
import type { TimeZone } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';
import { OrganisationUnknown, RegionNotOnboarded } from './register.errors.js';

/** A region as people and clocks know it. */
export interface RegionProfile {
  readonly name: string;
  /** The zone in which its days begin. */
  readonly timeZone: TimeZone;
  /** Its own government, which is an organisation of the register. */
  readonly governmentId: string;
  readonly governmentCode: string;
}

/** An organisation of a region's register. */
export interface KnownOrganisation {
  readonly organisationId: string;
  readonly code: string;
  readonly name: string;
  readonly class: OrganisationClass;
  /** The tenant that it belongs to: another one for a regency's government in its province's register (N1). */
  readonly homeRegion: string;
  /** The district or village that it stands for. */
  readonly place: string | null;
  readonly workWeek: WorkWeek;
}

/** A position, and who holds it on a day. */
export interface KnownPosition {
  readonly positionId: string;
  readonly organisationId: string;
  /** "Bupati Blora". */
  readonly title: string;
  /** Null while nobody is known to hold it. */
  readonly holder: string | null;
  readonly acting: boolean;
}

/** Somebody who holds a position, from a day on. */
export interface KnownHolding {
  readonly holder: string;
  readonly acting: boolean;
  readonly from: string;
  /** Last day; null while open. */
  readonly until: string | null;
}

/** The service's own copy of the directory: what its events have told. */
@Injectable()
export class RegisterRepository {
  /** @throws RegionNotOnboarded */
  async profileOf({ manager, context }: ReadTransaction): Promise<RegionProfile> {
    const [region] = await manager.query<RegionProfile[]>(
      `select name, time_zone as "timeZone", government_id as "governmentId", government_code as "governmentCode"
         from region where region = $1`,
      [context.region],
    );
    if (!region) throw new RegionNotOnboarded(context.region);
    return region;
  }

  /**
   * Those organisations, in the order in which they were asked for.
   * @param pointer where the first id stands in the command: "/organisations"; each is reported at `pointer/index`
   * @throws OrganisationUnknown naming every one that the register does not have
   */
  async organisations({ manager, context }: ReadTransaction, ids: readonly string[], pointer: string): Promise<KnownOrganisation[]> {
    const rows = await manager.query<KnownOrganisation[]>(
      `select id as "organisationId", code, name, class, home_region as "homeRegion", place, work_week as "workWeek"
         from organisation where region = $1 and id = any ($2::uuid[])`,
      [context.region, ids],
    );
    const known = new Map(rows.map((row) => [row.organisationId, row]));
    const unknown = ids.flatMap((id, index) => (known.has(id.toLowerCase()) ? [] : [{ pointer: `${pointer}/${index}`, id }]));
    if (unknown.length > 0) throw new OrganisationUnknown(unknown);
    return ids.flatMap((id) => known.get(id.toLowerCase()) ?? []);
  }

  /** @throws OrganisationUnknown, which points at `pointer` */
  async organisation(tx: ReadTransaction, id: string, pointer: string): Promise<KnownOrganisation> {
    const [known] = await this.organisationsWhere(tx, 'id = $2::uuid', id);
    if (!known) throw new OrganisationUnknown([{ pointer, id }]);
    return known;
  }

  /** The organisation that a token speaks for; null where the register does not have it. */
  async organisationByCode(tx: ReadTransaction, code: string): Promise<KnownOrganisation | null> {
    const [known] = await this.organisationsWhere(tx, 'code = $2', code);
    return known ?? null;
  }

  /**
   * A position and whoever came last to hold it by a day; null where the register does not have it.
   * @param on YYYY-MM-DD, local to the transaction's region
   */
  async position({ manager, context }: ReadTransaction, positionId: string, on: string): Promise<KnownPosition | null> {
    const [position] = await manager.query<KnownPosition[]>(
      `select p.id as "positionId", p.organisation_id as "organisationId", p.title, h.person_name as holder, coalesce(h.acting, false) as acting
         from position p
         left join lateral (
           select person_name, acting from holding
            where region = p.region and position_id = p.id and $3::date between held_from and coalesce(held_until, 'infinity')
            order by held_from desc, sequence desc limit 1) h on true
        where p.region = $1 and p.id = $2::uuid`,
      [context.region, positionId, on],
    );
    return position ?? null;
  }

  /** Who held a position in some days, both ends included, in order; one that came later ends the one before. */
  async holdersOf({ manager, context }: ReadTransaction, positionId: string, from: string, until: string): Promise<KnownHolding[]> {
    return manager.query<KnownHolding[]>(
      `select person_name as holder, acting, held_from::text as "from", held_until::text as until from holding
        where region = $1 and position_id = $2::uuid and held_from <= $4::date and coalesce(held_until, 'infinity') >= $3::date
        order by held_from, sequence`,
      [context.region, positionId, from, until],
    );
  }

  private async organisationsWhere({ manager, context }: ReadTransaction, condition: string, value: string): Promise<KnownOrganisation[]> {
    return manager.query<KnownOrganisation[]>(
      `select id as "organisationId", code, name, class, home_region as "homeRegion", place, work_week as "workWeek"
         from organisation where region = $1 and ${condition} order by sequence desc limit 1`,
      [context.region, value],
    );
  }
}
