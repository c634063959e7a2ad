import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type DueWork, DueWorks, type Transaction } from '@rakor/messaging';
import { In } from 'typeorm';
import { followStatus } from '../status.follow.js';
import { CurrentStatus } from '../current-status.js';

/** Lets colours change by mere time: what nobody reports on fades, and a trajectory climbs past what is verified. */
@Injectable()
export class FadeStatuses implements DueWork, OnModuleInit {
  readonly table = 'program_status';

  constructor(private readonly dueWorks: DueWorks) {}

  onModuleInit(): void {
    this.dueWorks.add(this);
  }

  async perform(tx: Transaction, ids: readonly string[], now: Date): Promise<void> {
    const due = await tx.manager.findBy(CurrentStatus, { region: tx.context.region, id: In([...ids]) });
    await followStatus(
      tx,
      due.map(({ programId }) => programId),
      now,
    );
  }
}
