import type { WorkingCalendar } from '@rakor/calendar';
import { localDateOf, timeZoneOf } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import type { Assignment } from '../assignment/assignment.js';
import { RegionalCalendarRepository } from '../calendar/regional-calendar.repository.js';
import { DirectoryRepository } from '../directory/directory.repository.js';

const calendars = new RegionalCalendarRepository();
const directory = new DirectoryRepository();

/** What the working days in a region depend on. */
interface Regional {
  readonly calendar: WorkingCalendar;
  readonly inSixDays: WorkingCalendar;
  /** Ids of the organisations that work on Saturdays, too. */
  readonly sixDays: ReadonlySet<string>;
}

/**
 * The working days of those who have to act: as their regions have decided them by an instant, in the week that each organisation works
 * (Perpres 21/2023, art. 7). Each region is read once.
 */
export class AddresseeCalendars {
  private readonly known = new Map<string, Regional>();

  constructor(
    private readonly tx: Transaction,
    private readonly at: Date,
  ) {}

  async of({ addresseeRegion, organisationId }: Pick<Assignment, 'addresseeRegion' | 'organisationId'>): Promise<WorkingCalendar> {
    const regional = this.known.get(addresseeRegion) ?? (await this.read(addresseeRegion));
    return regional.sixDays.has(organisationId) ? regional.inSixDays : regional.calendar;
  }

  private async read(region: string): Promise<Regional> {
    const regional = await this.tx.within(region, async (there) => {
      const calendar = (await calendars.get(there)).on(localDateOf(this.at, timeZoneOf(region)));
      return { calendar, inSixDays: calendar.inWeekOf(6), sixDays: await directory.sixDayOrganisations(there) };
    });
    this.known.set(region, regional);
    return regional;
  }
}
