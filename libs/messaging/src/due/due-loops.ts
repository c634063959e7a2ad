import type { Client } from 'pg';
import { clientSeat, Leadership } from '../leadership.js';
import type { DeliveryMetrics } from '../metrics.js';
import type { MessagingOptions } from '../options.js';
import type { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { DueLoop } from './due-loop.js';
import type { DueWork } from './due-work.js';

/** The loops of a service's due work, each led by one of its replicas. */
export class DueLoops {
  private readonly running: { readonly table: string; readonly loop: DueLoop; readonly leadership: Leadership<Client> }[] = [];

  constructor(
    private readonly options: Pick<MessagingOptions, 'service' | 'relayDatabaseUrl' | 'clock' | 'logger'>,
    private readonly unitOfWork: UnitOfWork,
    private readonly metrics: DeliveryMetrics,
  ) {}

  start(works: readonly DueWork[]): void {
    const { service, relayDatabaseUrl, clock, logger } = this.options;
    for (const work of works) {
      const name = `${service}-due-${work.table}`;
      const loop = new DueLoop({ work, unitOfWork: this.unitOfWork, clock, logger, counts: this.metrics.due(work.table) });
      const leadership = new Leadership(name, () => clientSeat(relayDatabaseUrl, name), loop, logger);
      leadership.start();
      this.running.push({ table: work.table, loop, leadership });
    }
  }

  /** Waits until each has finished its batch. */
  async stop(): Promise<void> {
    await Promise.all(this.running.splice(0).map(({ leadership }) => leadership.stop()));
  }

  /** How long the longest waiting item of each table has been due, in seconds. */
  lags(): { readonly table: string; readonly lag: number }[] {
    return this.running.map(({ table, loop: { lag } }) => ({ table, lag }));
  }
}
