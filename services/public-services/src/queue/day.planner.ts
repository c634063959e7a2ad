import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '@rakor/messaging';
import { RegionCalendars } from '../calendar/calendar.reader.js';
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
