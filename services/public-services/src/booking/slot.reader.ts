import { Injectable } from '@nestjs/common';
import { addDays } from '@rakor/calendar';
import type { ReadTransaction } from '@rakor/messaging';
import { RegionCalendars } from '../calendar/calendar.reader.js';
import type { Place } from '../place/place.js';
import { PlaceRepository } from '../place/place.repository.js';
import { OnOffer } from '../service/on-offer.reader.js';
import { ServiceRepository } from '../service/service.repository.js';
import type { Service } from '../service/service.js';
import { NotBookable, SlotClosed, SlotUnknown } from './booking.errors.js';
import { type Slot, slotsOf } from './slots/slots.js';

/** How a service is booked. */
export interface BookingPlan {
  readonly slotMinutes: number;
  readonly quota: number;
  readonly horizonDays: number;
}

/** A service that can be booked, and where. */
export interface Bookable {
  readonly place: Place;
  readonly service: Service;
  readonly plan: BookingPlan;
}

export interface FreeSlot extends Slot {
  readonly free: number;
}

/** Reads which slots a service has, and who may still take them. */
@Injectable()
export class SlotReader {
  constructor(
    private readonly places: PlaceRepository,
    private readonly services: ServiceRepository,
    private readonly calendars: RegionCalendars,
    private readonly onOffer: OnOffer,
  ) {}

  /** @throws ServiceNotFound, NotBookable */
  async bookable(tx: ReadTransaction, serviceId: string): Promise<Bookable> {
    const service = await this.services.get(tx, serviceId);
    const [plan] = await tx.manager.query<BookingPlan[]>(
      `select slot_minutes as "slotMinutes", quota, horizon_days as "horizonDays" from booking_plan where region = $1 and service_id = $2`,
      [tx.context.region, serviceId],
    );
    if (!plan || plan.quota === 0 || service.status !== 'offered') throw new NotBookable();
    return { place: await this.places.get(tx, service.placeId), service, plan };
  }

  /** What is still free on a day, local to the place. @throws PlaceNotOpenToVisitors, PlaceShut, ServiceNotOffered, SlotClosed where nobody may book that day */
  async freeOn(tx: ReadTransaction, bookable: Bookable, date: string, now: Date): Promise<FreeSlot[]> {
    const { service, plan } = bookable;
    const slots = (await this.slotsOn(tx, bookable, date, now)).filter(({ startsAt }) => startsAt > now);
    const rows = await tx.manager.query<{ starts_at: Date; taken: number }[]>(
      'select starts_at, taken from booking_slot where region = $1 and service_id = $2 and starts_at = any ($3::timestamptz[])',
      [tx.context.region, service.id, slots.map(({ startsAt }) => startsAt)],
    );
    const taken = new Map(rows.map((row) => [row.starts_at.getTime(), row.taken]));
    return slots.map((slot) => ({ ...slot, free: Math.max(0, plan.quota - (taken.get(slot.startsAt.getTime()) ?? 0)) }));
  }

  /** @throws PlaceNotOpenToVisitors, PlaceShut, ServiceNotOffered, SlotClosed, SlotUnknown */
  async mustBeASlot(tx: ReadTransaction, bookable: Bookable, startsAt: Date, now: Date): Promise<void> {
    if (startsAt <= now) throw new SlotClosed('it has begun already');
    const slots = await this.slotsOn(tx, bookable, bookable.place.dayAt(startsAt), now);
    if (!slots.some((slot) => slot.startsAt.getTime() === startsAt.getTime())) throw new SlotUnknown();
  }

  private async slotsOn(tx: ReadTransaction, { place, service, plan }: Bookable, date: string, now: Date): Promise<Slot[]> {
    const today = place.dayAt(now);
    if (date < today) throw new SlotClosed(`${date} is over`);
    if (date > addDays(today, plan.horizonDays)) throw new SlotClosed(`it is more than ${plan.horizonDays} days ahead`);
    const { spans } = place.queueDay(date, await this.calendars.on(tx, today));
    await this.onOffer.mustOffer(tx, place, service.id, date);
    const [blackout] = await tx.manager.query<{ reason: string }[]>(
      `select reason from blackout
        where region = $1 and queue_id = $2 and (service_id is null or service_id = $3) and $4::date between from_on and until_on limit 1`,
      [tx.context.region, place.id, service.id, date],
    );
    if (blackout) throw new SlotClosed(`the place takes no bookings on ${date} (${blackout.reason})`);
    return slotsOf(spans, plan.slotMinutes);
  }
}
