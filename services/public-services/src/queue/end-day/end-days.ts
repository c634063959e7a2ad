import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError } from '@rakor/kernel';
import { type DueWork, DueWorks, type Transaction } from '@rakor/messaging';
import { Closing } from '../close-day/closing.js';
import { OpenDayHandler } from '../open-day/open-day.handler.js';
import { QueueRepository } from '../queue.repository.js';

/** Ends each day when its time has come. An emergency unit that is open again by then goes on with the same queue (bcgov #969). */
@Injectable()
export class EndDays implements DueWork, OnModuleInit {
  readonly table = 'queue';

  constructor(
    private readonly dueWorks: DueWorks,
    private readonly queues: QueueRepository,
    private readonly closing: Closing,
    private readonly opening: OpenDayHandler,
  ) {}

  onModuleInit(): void {
    this.dueWorks.add(this);
  }

  async perform(tx: Transaction, ids: readonly string[], now: Date): Promise<void> {
    for (const id of ids) {
      const queue = await this.queues.getForUpdate(tx, id);
      await this.closing.close(tx, queue, now);
      if (queue.policy.endOfDay === 'keep') await this.goOn(tx, id, now);
    }
  }

  private async goOn(tx: Transaction, id: string, now: Date): Promise<void> {
    try {
      await this.opening.open(tx, id, now);
    } catch (error) {
      // Shut by now, or for good: those who wait are still there when it opens again. Nothing was written, so the transaction goes on.
      if (!(error instanceof DomainError)) throw error;
    }
  }
}
