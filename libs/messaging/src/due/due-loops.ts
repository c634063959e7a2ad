import type { Client } from 'pg';
import type { Errand } from '../errand/errand.js';
import { ErrandLoop } from '../errand/errand-loop.js';
import { clientSeat, Leadership, type LeaderWork } from '../leadership.js';
import type { DeliveryMetrics } from '../metrics.js';
import type { MessagingOptions } from '../options.js';
import type { UnitOfWork } from '../unit-of-work/unit-of-work.js';
import { DueLoop } from './due-loop.js';
import type { DueWork } from './due-work.js';

/** A loop, and how late it is. */
interface Loop extends LeaderWork<Client> {
  readonly lag: number;
}

/** The loops of a service's due work and errands, each led by one of its replicas. */
export class DueLoops {
  private readonly running: { readonly table: string; readonly loop: Loop; readonly leadership: Leadership<Client> }[] = [];

  constructor(
    private readonly options: Pick<MessagingOptions, 'service' | 'relayDatabaseUrl' | 'clock' | 'logger'>,
    private readonly unitOfWork: UnitOfWork,
    private readonly metrics: DeliveryMetrics,
  ) {}

  start(works: readonly DueWork[], errands: readonly Errand<{ readonly id: string }, unknown>[]): void {
    for (const work of works) this.lead(work.table, new DueLoop({ work, ...this.partsFor(work.table) }));
    for (const errand of errands) this.lead(errand.table, new ErrandLoop({ errand, ...this.partsFor(errand.table) }));
  }

  /** Waits until each has finished its batch. */
  async stop(): Promise<void> {
    await Promise.all(this.running.splice(0).map(({ leadership }) => leadership.stop()));
  }

  private lead(table: string, loop: Loop): void {
    const { service, relayDatabaseUrl, logger } = this.options;
    const name = `${service}-due-${table}`;
    const leadership = new Leadership(name, () => clientSeat(relayDatabaseUrl, name), loop, logger);
    leadership.start();
    this.running.push({ table, loop, leadership });
  }

  private partsFor(table: string) {
    const { clock, logger } = this.options;
    return { unitOfWork: this.unitOfWork, clock, logger, counts: this.metrics.due(table) };
  }

  /** How long the longest waiting item of each table has been due, in seconds. */
  lags(): { readonly table: string; readonly lag: number }[] {
    return this.running.map(({ table, loop: { lag } }) => ({ table, lag }));
  }
}
