import type { WorkingCalendar } from '@rakor/calendar';
import { localDateOf, timeZoneOf } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import { RegionalCalendarRepository } from '../calendar/regional-calendar.repository.js';

const repository = new RegionalCalendarRepository();

/** The working days of those who have to act, as their regions have decided them by an instant; each calendar is read once. */
export class AddresseeCalendars {
  private readonly known = new Map<string, WorkingCalendar>();

  constructor(
    private readonly tx: Transaction,
    private readonly at: Date,
  ) {}

  async of({ addresseeRegion }: { readonly addresseeRegion: string }): Promise<WorkingCalendar> {
    const known = this.known.get(addresseeRegion);
    if (known) return known;
    const regional = await this.tx.within(addresseeRegion, (there) => repository.get(there));
    const calendar = regional.on(localDateOf(this.at, timeZoneOf(addresseeRegion)));
    this.known.set(addresseeRegion, calendar);
    return calendar;
  }
}
