import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BookingExpiredV1, BookingMissedV1 } from '@rakor/contracts';
import { type DueWork, DueWorks, type Transaction } from '@rakor/messaging';
import { BookingRepository } from '../booking.repository.js';

/** Frees the slots of drafts that nobody confirmed, and says of whom did not come in time. */
@Injectable()
export class RunOutBookings implements DueWork, OnModuleInit {
  readonly table = 'booking';

  constructor(
    private readonly dueWorks: DueWorks,
    private readonly bookings: BookingRepository,
  ) {}

  onModuleInit(): void {
    this.dueWorks.add(this);
  }

  async perform(tx: Transaction, ids: readonly string[], now: Date): Promise<void> {
    for (const booking of await this.bookings.getAll(tx, ids)) {
      const end = booking.runOut(now);
      await this.bookings.save(tx, booking);
      if ('missed' in end) {
        await tx.outbox.add(BookingMissedV1, end.missed);
      } else {
        await this.bookings.giveBack(tx, booking);
        await tx.outbox.add(BookingExpiredV1, end.expired);
      }
    }
  }
}
