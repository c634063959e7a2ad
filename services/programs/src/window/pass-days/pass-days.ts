import { Injectable, type OnModuleInit } from '@nestjs/common';
import { MidpointDueV1, WindowEndedV1, WindowRemindedV1, WindowStartedV1 } from '@rakor/contracts';
import { type DueWork, DueWorks, type Transaction } from '@rakor/messaging';
import type { WindowPassed } from '../window.js';
import { WindowRepository } from '../window.repository.js';

/** Lets the days of windows come: each step of time is taken and announced in one transaction, once, however late and by whichever replica. */
@Injectable()
export class PassDays implements DueWork, OnModuleInit {
  readonly table = 'program_window';

  constructor(
    private readonly dueWorks: DueWorks,
    private readonly windows: WindowRepository,
  ) {}

  onModuleInit(): void {
    this.dueWorks.add(this);
  }

  async perform(tx: Transaction, ids: readonly string[], now: Date): Promise<void> {
    for (const window of await this.windows.getAll(tx, ids)) {
      const passed = window.pass(await this.windows.undecidedIn(tx, window), now);

      await this.windows.save(tx, window);
      await announce(tx, passed);
    }
  }
}

async function announce({ outbox }: Transaction, { step, fact }: WindowPassed): Promise<unknown> {
  switch (step) {
    case 'start':
      return outbox.add(WindowStartedV1, fact);
    case 'midpoint':
      return outbox.add(MidpointDueV1, fact);
    case 'end':
      return outbox.add(WindowEndedV1, fact);
    case 'remind':
      return outbox.add(WindowRemindedV1, fact);
  }
}
