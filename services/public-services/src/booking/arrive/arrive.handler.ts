import { Injectable } from '@nestjs/common';
import { BookingArrivedV1 } from '@rakor/contracts';
import { Clock, DomainError, localDateOf, newId, type RequestContext, timeZoneOf } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { giveNumbers, type NumberAsked, type NumberGiven } from '../../ticket/issue/issue.statement.js';
import { BookingRepository } from '../booking.repository.js';

@Injectable()
export class ArriveHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bookings: BookingRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws BookingNotFound, BookingNotReady, NotToday, NoNumber */
  async execute(context: RequestContext, { bookingId }: { bookingId: string }): Promise<NumberGiven> {
    return this.unitOfWork.run(context, async (tx) => {
      const at = this.clock.now();
      const booking = await this.bookings.getForUpdate(tx, bookingId);
      const { queueId: placeId, serviceId } = booking;
      const queuedAt = booking.queuesAt(at);
      const date = localDateOf(at, timeZoneOf(context.region));
      const number = await give(tx, {
        ticketId: newId(),
        placeId,
        serviceId,
        channel: 'booking',
        need: null,
        bookingId,
        date,
        at,
        queuedAt,
      });
      const arrived = booking.arrive(number, at);

      await this.bookings.save(tx, booking);
      await tx.outbox.add(BookingArrivedV1, arrived);
      return number;
    });
  }
}

/** The same statement as for everybody else, in the transaction of the booking. @throws NoNumber */
async function give({ context, manager }: Transaction, command: NumberAsked): Promise<NumberGiven> {
  const asked = { context, command };
  const [row] = await manager.query<never[]>(giveNumbers.one.text, giveNumbers.one.values(asked));
  if (!row) throw new Error('The statement answers with a row.');
  const outcome = giveNumbers.outcomeOf(row, asked);
  if (outcome instanceof DomainError) throw outcome;
  return outcome;
}
