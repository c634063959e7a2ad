import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FigureLateV1 } from '@rakor/contracts';
import { type DueWork, DueWorks, type Transaction } from '@rakor/messaging';
import { In } from 'typeorm';
import { Indicator } from '../indicator.js';
import { IndicatorRepository } from '../indicator.repository.js';
import { FigureReader } from '../roll-up/figure.reader.js';

/** Notices the figures that did not come by the day on which it was due: each once, and none left out, however long nobody looked. */
@Injectable()
export class WatchReleases implements DueWork, OnModuleInit {
  readonly table = 'indicator';

  constructor(
    private readonly dueWorks: DueWorks,
    private readonly indicators: IndicatorRepository,
    private readonly figures: FigureReader,
  ) {}

  onModuleInit(): void {
    this.dueWorks.add(this);
  }

  async perform(tx: Transaction, ids: readonly string[], now: Date): Promise<void> {
    const due = await tx.manager.find(Indicator, { where: { region: tx.context.region, id: In([...ids]) }, order: { id: 'ASC' } });
    for (const indicator of due) {
      const period = indicator.periodDue();
      const late = indicator.passDue(period, await this.figures.tally(tx, indicator, { period: period.toString(), moment: now }), now);

      await this.indicators.save(tx, indicator);
      if (late) await tx.outbox.add(FigureLateV1, late);
    }
  }
}
