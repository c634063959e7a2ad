import { Injectable } from '@nestjs/common';
import { type LaunchGate, LaunchHeldV1 } from '@rakor/contracts';
import type { Transaction } from '@rakor/messaging';
import { LaunchRepository } from '../launch/launch.repository.js';
import type { Place } from '../place/place.js';

/** A place that opens holds the launch that was planned for it, on that day or another. */
@Injectable()
export class LaunchHolding {
  constructor(private readonly launches: LaunchRepository) {}

  async hold(tx: Transaction, gate: LaunchGate, place: Place, now: Date): Promise<void> {
    const launch = await this.launches.plannedForUpdate(tx, place.id, gate);
    if (!launch) return;
    const held = launch.hold(place.dayAt(now), now);

    await this.launches.save(tx, launch);
    await tx.outbox.add(LaunchHeldV1, held);
  }
}
