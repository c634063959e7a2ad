import { type Closure, editionsFollowed, WorkingCalendar } from '@rakor/calendar';
import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '@rakor/messaging';

/** The days off of the transaction's region: the country's as it follows them, and what it has closed itself. Kept by the events of directives. */
@Injectable()
export class RegionCalendars {
  /** As a count that begins on a local day sees them. */
  async on({ manager, context: { region } }: ReadTransaction, date: string): Promise<WorkingCalendar> {
    const published = await manager.query<{ edition: string }[]>('select edition from calendar_edition where region = $1', [region]);
    const closures = await manager.query<Closure[]>(
      `select closed_on::text as date, json_build_object('id', name_id, 'en', name_en) as name
         from calendar_closure where region = $1 and not withdrawn`,
      [region],
    );
    return new WorkingCalendar({
      editions: editionsFollowed(
        date,
        published.map(({ edition }) => edition),
      ),
      closures,
    });
  }
}
