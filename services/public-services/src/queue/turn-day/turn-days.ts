import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError } from '@rakor/kernel';
import { type DueWork, DueWorks, type Transaction } from '@rakor/messaging';
import { PlaceRepository } from '../../place/place.repository.js';
import { Closing } from '../close-day/closing.js';
import { DayPlanner } from '../day.planner.js';
import { OpenDayHandler } from '../open-day/open-day.handler.js';
import { QueueRepository } from '../queue.repository.js';

/**
 * Ends each day when its time has come, and opens the next where nobody has to. An emergency unit that is open again by then goes on with the same
 * queue (bcgov #969).
 */
@Injectable()
export class TurnDays implements DueWork, OnModuleInit {
  readonly table = 'queue';

  constructor(
    private readonly dueWorks: DueWorks,
    private readonly queues: QueueRepository,
    private readonly places: PlaceRepository,
    private readonly planner: DayPlanner,
    private readonly closing: Closing,
    private readonly opening: OpenDayHandler,
  ) {}

  onModuleInit(): void {
    this.dueWorks.add(this);
  }

  async perform(tx: Transaction, ids: readonly string[], now: Date): Promise<void> {
    for (const id of ids) {
      const queue = await this.queues.getForUpdate(tx, id);
      if (queue.date === null) await this.begin(tx, id, now);
      else {
        await this.closing.close(tx, queue, now);
        if (queue.policy.endOfDay === 'keep') await this.open(tx, id, now);
      }
    }
  }

  /** Where the doors are open now; else it is looked at again when they may be. */
  private async begin(tx: Transaction, id: string, now: Date): Promise<void> {
    const place = await this.places.get(tx, id);
    if ((await this.planner.isOpenAt(tx, place, now)) && (await this.open(tx, id, now))) return;
    const queue = await this.queues.getForUpdate(tx, id);
    queue.rest(await this.planner.nextLook(tx, place, now));
    await this.queues.save(tx, queue);
  }

  /** @returns false where it is shut by now, for a while or for good: nothing was written, so the transaction goes on */
  private async open(tx: Transaction, id: string, now: Date): Promise<boolean> {
    try {
      await this.opening.open(tx, id, now);
      return true;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return false;
    }
  }
}
