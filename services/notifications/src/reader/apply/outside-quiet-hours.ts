import { Injectable } from '@nestjs/common';
import { Clock } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import type { Delivery } from '../../delivery/delivery.js';
import { DeliveryRepository } from '../../delivery/delivery.repository.js';
import { profileOf } from '../../register/register.queries.js';
import { readersById } from '../reader.queries.js';

/**
 * Keeps what leaves the house out of the quiet hours of whoever it is for: it was to leave before them, and could not, as the service or the
 * other side was down, or the region's limit was used up.
 */
@Injectable()
export class OutsideQuietHours {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @param deliveries that are in hand, locked; another attempt was counted with each
   * @returns those that may leave now; the others are held
   */
  async of(tx: Transaction, deliveries: readonly Delivery[]): Promise<readonly Delivery[]> {
    const waiting = deliveries.filter(({ recipientKind, rank }) => recipientKind === 'person' && rank > 0);
    if (waiting.length === 0) return deliveries;
    const now = this.clock.now();
    const readers = await readersById(
      tx,
      waiting.map(({ recipientCode }) => recipientCode),
    );
    const { timeZone } = await profileOf(tx);
    const held = waiting.flatMap((delivery) => {
      const until = readers.get(delivery.recipientCode)?.quietUntil(now, timeZone);
      return until ? { delivery, step: delivery.hold('quiet-hours', until, now) } : [];
    });
    await this.deliveries.save(tx, held);
    const isHeld = new Set(held.map(({ delivery }) => delivery));
    return deliveries.filter((delivery) => !isHeld.has(delivery));
  }
}
