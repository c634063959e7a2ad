import { Injectable } from '@nestjs/common';
import { editionsAsOf, WorkingCalendar } from '@rakor/calendar';
import type { ReadTransaction } from '@rakor/messaging';
import type { Place } from '../place/place.js';
import type { DayPlan, OfferedService } from './queue.js';

/** Makes a place's day from its hours, the calendar and what it offers. */
@Injectable()
export class DayPlanner {
  /** @param date local to the place. @throws PlaceNotOpenToVisitors, PlaceShut */
  async plan(tx: ReadTransaction, place: Place, date: string): Promise<DayPlan> {
    const { spans } = place.queueDay(date, new WorkingCalendar({ editions: editionsAsOf(date) }));
    const closesAt = new Date(Math.max(...spans.map((span) => span.closesAt.getTime())));
    return { date, closesAt, offered: await this.offeredAt(tx, place.id) };
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
