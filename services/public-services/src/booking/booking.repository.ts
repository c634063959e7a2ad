import { Injectable } from '@nestjs/common';
import { addDays } from '@rakor/calendar';
import { instantOf, timeZoneOf } from '@rakor/kernel';
import type { ReadTransaction, Transaction } from '@rakor/messaging';
import { And, In, LessThan, MoreThanOrEqual } from 'typeorm';
import { Booking } from './booking.js';
import { BookingNotFound, SlotTaken } from './booking.errors.js';

/** Days of a place, local to it and both included; without a last one all from the first on. */
export interface BookedDays {
  readonly placeId: string;
  readonly from: string;
  readonly until?: string | undefined;
  /** The only service that it is about. */
  readonly serviceId?: string | undefined;
}

/** Loads and stores the bookings of the transaction's region, and counts who has taken which slot. */
@Injectable()
export class BookingRepository {
  /** @throws BookingNotFound */
  async get({ manager, context }: ReadTransaction, id: string): Promise<Booking> {
    const booking = await manager.findOneBy(Booking, { region: context.region, id });
    if (!booking) throw new BookingNotFound();
    return booking;
  }

  /** Locks the row until the transaction ends. @throws BookingNotFound */
  async getForUpdate({ manager, context }: Transaction, id: string): Promise<Booking> {
    const booking = await manager.findOne(Booking, { where: { region: context.region, id }, lock: { mode: 'pessimistic_write' } });
    if (!booking) throw new BookingNotFound();
    return booking;
  }

  async getAll({ manager, context }: Transaction, ids: readonly string[]): Promise<Booking[]> {
    return manager.find(Booking, { where: { region: context.region, id: In([...ids]) }, order: { startsAt: 'ASC', id: 'ASC' } });
  }

  /** Whoever has a slot in those days, in the order of the slots. @param locked until the transaction ends */
  async hitBy(
    { manager, context }: ReadTransaction,
    { placeId: queueId, serviceId, from, until }: BookedDays,
    locked = false,
  ): Promise<Booking[]> {
    const { region } = context;
    const midnight = (day: string) => instantOf(day, 0, timeZoneOf(region));
    return manager.find(Booking, {
      where: {
        ...{
          region,
          queueId,
          status: In(['draft', 'confirmed']),
          startsAt: And(MoreThanOrEqual(midnight(from)), ...(until === undefined ? [] : [LessThan(midnight(addDays(until, 1)))])),
        },
        ...(serviceId !== undefined && { serviceId }),
      },
      order: { startsAt: 'ASC', id: 'ASC' },
      ...(locked && { lock: { mode: 'pessimistic_write' } }),
    });
  }

  async add({ manager }: Transaction, booking: Booking): Promise<void> {
    await manager.insert(Booking, booking);
  }

  async save({ manager }: Transaction, { region, id, status, dueAt, ticketId, version }: Booking): Promise<void> {
    await manager.update(Booking, { region, id }, { status, dueAt, ticketId, version });
  }

  /** Bookings of a place go on side by side; who declares a blackout waits for those under way, and they wait for it. */
  async holdPlace({ manager, context }: Transaction, placeId: string, how: 'share' | 'alone'): Promise<void> {
    const lock = how === 'share' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock';
    await manager.query(`select ${lock}(hashtextextended($1, 0))`, [`bookings ${context.region} ${placeId}`]);
  }

  /** Takes a place in a slot: of many who want the last one, one gets it. @throws SlotTaken */
  async take({ manager, context }: Transaction, serviceId: string, startsAt: Date, quota: number): Promise<void> {
    const rows = await manager.query<unknown[]>(
      `insert into booking_slot as s (region, service_id, starts_at, taken) select $1, $2, $3, 1 where $4 > 0
       on conflict (region, service_id, starts_at) do update set taken = s.taken + 1 where s.taken < $4 returning taken`,
      [context.region, serviceId, startsAt, quota],
    );
    if (rows.length === 0) throw new SlotTaken();
  }

  async giveBack({ manager }: Transaction, { region, serviceId, startsAt }: Booking): Promise<void> {
    await manager.query('update booking_slot set taken = taken - 1 where region = $1 and service_id = $2 and starts_at = $3', [
      ...[region, serviceId, startsAt],
    ]);
  }
}
