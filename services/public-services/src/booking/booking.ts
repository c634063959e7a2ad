import type {
  BookingArrivedV1,
  BookingCancelledV1,
  BookingConfirmedV1,
  BookingDraftedV1,
  BookingExpiredV1,
  BookingFact,
  BookingMissedV1,
  BookingStatus,
  CancellationCause,
} from '@rakor/contracts';
import { localDateOf, timeZoneOf } from '@rakor/kernel';
import { BookingNotReady, NotToday } from './booking.errors.js';
import { type BookingStep, STEPS } from './booking.steps.js';

const MINUTE_MS = 60_000;
/** How long a draft holds its slot (bcgov: 15 minutes). */
const DRAFT_MINUTES = 15;
/** Whoever is later than this has missed it, and takes a number like everybody else. */
const LATE_MINUTES = 30;
/** Whoever is on time waits as if he had come so long before his slot, so that he is called about then and overtakes nobody who came earlier. */
const LEAD_MINUTES = 30;

/** Where and what is booked. */
export interface Booked {
  readonly region: string;
  readonly queueId: string;
  readonly placeName: string;
  readonly serviceId: string;
  readonly serviceName: string;
  readonly startsAt: Date;
}

/** A visitor's slot at a place, from the draft to the number. */
export class Booking implements Booked {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly queueId: string;
  declare readonly placeName: string;
  declare readonly serviceId: string;
  declare readonly serviceName: string;
  declare readonly startsAt: Date;
  declare status: BookingStatus;
  /** When the draft runs out, or when whoever has not come has missed it. */
  declare dueAt: Date | null;
  declare ticketId: string | null;
  declare version: number;

  static draft(id: string, booked: Booked, at: Date): { booking: Booking; drafted: BookingDraftedV1 } {
    const dueAt = new Date(Math.min(at.getTime() + DRAFT_MINUTES * MINUTE_MS, booked.startsAt.getTime()));
    const booking = Object.assign(new Booking(), { id, ...booked, status: 'draft', dueAt, ticketId: null, version: 1 } as const);
    return { booking, drafted: { ...booking.fact(), expiresAt: dueAt.toISOString(), draftedAt: at.toISOString() } };
  }

  confirm(at: Date): BookingConfirmedV1 {
    const dueAt = new Date(this.startsAt.getTime() + LATE_MINUTES * MINUTE_MS);
    return { ...this.move('confirmed', dueAt), confirmedAt: at.toISOString() };
  }

  cancel(cause: CancellationCause, reason: string | null, at: Date): BookingCancelledV1 {
    return { ...this.move('cancelled', null), cause, reason, cancelledAt: at.toISOString() };
  }

  /** @throws NotToday, BookingNotReady */
  arrive(ticket: { id: string; number: string }, at: Date): BookingArrivedV1 {
    const fact = this.move('arrived', null);
    this.ticketId = ticket.id;
    return { ...fact, ticketId: ticket.id, number: ticket.number, arrivedAt: at.toISOString() };
  }

  /** Its place in the line (F14): on time, half an hour before its slot; late, when it arrives. @throws NotToday, BookingNotReady */
  queuesAt(at: Date): Date {
    const [day, today] = [this.startsAt, at].map((one) => localDateOf(one, timeZoneOf(this.region)));
    if (this.status !== 'confirmed') throw new BookingNotReady('arrived', this.status, STEPS.arrived.from);
    if (day !== today) throw new NotToday(day ?? '');
    return at <= this.startsAt ? new Date(this.startsAt.getTime() - LEAD_MINUTES * MINUTE_MS) : at;
  }

  /** Its time has run out: an unconfirmed draft, or somebody who has not come. */
  runOut(at: Date): { expired: BookingExpiredV1 } | { missed: BookingMissedV1 } {
    if (this.status === 'draft') return { expired: { ...this.move('expired', null), expiredAt: at.toISOString() } };
    return { missed: { ...this.move('missed', null), missedAt: at.toISOString() } };
  }

  /** @throws BookingNotReady */
  private move(step: BookingStep, dueAt: Date | null): BookingFact {
    const { from, to }: { from: readonly BookingStatus[]; to: BookingStatus } = STEPS[step];
    if (!from.includes(this.status)) throw new BookingNotReady(step, this.status, from);
    Object.assign(this, { status: to, dueAt, version: this.version + 1 });
    return this.fact();
  }

  private fact(): BookingFact {
    const { id, version, queueId, placeName, serviceId, serviceName, startsAt } = this;
    const what = { placeId: queueId, placeName, serviceId, serviceName, startsAt: startsAt.toISOString() };
    return { bookingId: id, sequence: version, ...what };
  }
}
