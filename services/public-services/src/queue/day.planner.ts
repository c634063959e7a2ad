import { addDays } from '@rakor/calendar';
import { Injectable } from '@nestjs/common';
import { instantOf, timeZoneOf } from '@rakor/kernel';
import type { ReadTransaction } from '@rakor/messaging';
import { RegionCalendars } from '../calendar/calendar.reader.js';
import { openOn, type OpenSpan } from '../place/opening-hours.js';
import type { Place } from '../place/place.js';
import { OnOffer } from '../service/on-offer.reader.js';
import type { DayPlan, OfferedService } from './queue.js';

/** Makes a place's day from its hours, the calendar and what it offers. */
@Injectable()
export class DayPlanner {
  constructor(
    private readonly calendars: RegionCalendars,
    private readonly onOffer: OnOffer,
  ) {}

  /** @param date local to the place. @throws PlaceNotOpenToVisitors, PlaceShut */
  async plan(tx: ReadTransaction, place: Place, date: string): Promise<DayPlan> {
    const { spans } = place.queueDay(date, await this.calendars.on(tx, date));
    const closesAt = new Date(Math.max(...spans.map((span) => span.closesAt.getTime())));
    return { date, closesAt, offered: await this.givenOn(tx, place, date) };
  }

  /** Whether the doors are open. */
  async isOpenAt(tx: ReadTransaction, place: Place, now: Date): Promise<boolean> {
    return (await this.spansOn(tx, place, place.dayAt(now))).some(({ opensAt, closesAt }) => opensAt <= now && now < closesAt);
  }

  /** When the doors open next today, or else the next midnight at the place: hours and days off may be others by then. */
  async nextLook(tx: ReadTransaction, place: Place, now: Date): Promise<Date> {
    const today = place.dayAt(now);
    const [first] = await this.spansOn(tx, place, today);
    return first !== undefined && first.opensAt > now ? first.opensAt : instantOf(addDays(today, 1), 0, timeZoneOf(place.region));
  }

  private async spansOn(tx: ReadTransaction, place: Place, date: string): Promise<readonly OpenSpan[]> {
    const day = openOn(place, date, await this.calendars.on(tx, date), timeZoneOf(place.region));
    return typeof day === 'string' ? [] : day.spans;
  }

  /** Without what has nobody to serve it that day, or is not delegated to the district. */
  private async givenOn(tx: ReadTransaction, place: Place, date: string): Promise<OfferedService[]> {
    const given = new Set((await this.onOffer.of(tx, place, date)).flatMap(({ service, notOffered }) => (notOffered ? [] : service.id)));
    return (await this.offeredAt(tx, place.id)).filter(({ serviceId }) => given.has(serviceId));
  }

  /** What a place offers, whether or not its day is open. */
  async offeredAt({ manager, context }: ReadTransaction, placeId: string): Promise<OfferedService[]> {
    return manager.query<OfferedService[]>(
      `select id as "serviceId", name as "serviceName", institution_id as "institutionId", institution_name as "institutionName", prefix
         from service where region = $1 and place_id = $2 and status = 'offered' order by id`,
      [context.region, placeId],
    );
  }
}
