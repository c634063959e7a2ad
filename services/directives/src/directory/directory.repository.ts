import { Injectable } from '@nestjs/common';
import type { TimeZone } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';
import { OrganisationUnknown, RegisterRepository } from '@rakor/register';
import type { Addressee, AddresseeSet } from '../addressee/addressee-set.js';

/** The service's own copy of the directory, and the questions that only directives ask of it. */
@Injectable()
export class DirectoryRepository extends RegisterRepository {
  /** The zone in which the region's days begin. @throws RegionNotOnboarded */
  async zoneOf(tx: ReadTransaction): Promise<TimeZone> {
    return (await this.profileOf(tx)).timeZone;
  }

  /** What people call the region; null while it is not known here. */
  async nameOf({ manager, context }: ReadTransaction): Promise<string | null> {
    const [region] = await manager.query<{ name: string }[]>('select name from region where region = $1', [context.region]);
    return region?.name ?? null;
  }

  /** The organisations of the region that work six days a week; all others work five. */
  async sixDayOrganisations({ manager, context }: ReadTransaction): Promise<ReadonlySet<string>> {
    const rows = await manager.query<{ id: string }[]>('select id from organisation where region = $1 and work_week = 6', [context.region]);
    return new Set(rows.map(({ id }) => id));
  }

  /**
   * What a set means on a date, by code: of its classes the organisations that existed then, those named one by one, without the exceptions.
   * "All governments" are the others: a region's own stands in its register too, and does not address itself unless it is named.
   * Naming is deliberate: a named organisation may be younger than the meeting, as a successor of one that was merged.
   * @param on YYYY-MM-DD, local to the region
   * @param pointer where the set stands in the command
   * @throws OrganisationUnknown for a named organisation or an exception that the register does not have
   */
  async expand(tx: ReadTransaction, set: AddresseeSet, on: string, pointer = '/addressees'): Promise<Addressee[]> {
    await this.mustKnowNamed(tx, set, pointer);
    return tx.manager.query<Addressee[]>(
      `select id as "organisationId", code, name, class, home_region as "homeRegion" from organisation o
        where region = $1
          and (class = any ($2) and (established_on is null or established_on <= $5::date)
                 and not exists (select from region r where r.region = o.region and r.government_id = o.id)
               or id = any ($3::uuid[]))
          and id <> all ($4::uuid[])
        order by code, id`,
      [tx.context.region, set.classes, set.organisations, set.except, on],
    );
  }

  private async mustKnowNamed(
    { manager, context }: ReadTransaction,
    { organisations, except }: AddresseeSet,
    pointer: string,
  ): Promise<void> {
    const named = [...organisations, ...except];
    if (named.length === 0) return;
    const rows = await manager.query<{ id: string }[]>('select id from organisation where region = $1 and id = any ($2::uuid[])', [
      context.region,
      named,
    ]);
    const known = new Set(rows.map(({ id }) => id));
    const unknownOf = (field: string, ids: readonly string[]) =>
      ids.flatMap((id, index) => (known.has(id.toLowerCase()) ? [] : [{ pointer: `${pointer}/${field}/${index}`, id }]));
    const unknown = [...unknownOf('organisations', organisations), ...unknownOf('except', except)];
    if (unknown.length > 0) throw new OrganisationUnknown(unknown);
  }
}
