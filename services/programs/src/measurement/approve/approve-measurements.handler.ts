import { Injectable } from '@nestjs/common';
import { IndicatorOffTrackV1, IndicatorOnTrackV1, MeasurementsApprovedV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { knownPeriod } from '../../indicator/known-period.js';
import { IndicatorRepository } from '../../indicator/indicator.repository.js';
import type { Indicator, Target } from '../../indicator/indicator.js';
import type { Period } from '../../indicator/period.js';
import { FigureReader } from '../../indicator/roll-up/figure.reader.js';
import { tallyViewOf, type TallyView } from '../../indicator/roll-up/tally.view.js';
import { type Standing, standingOf } from '../../indicator/standing.js';
import { Trajectory } from '../../indicator/target.js';
import { TargetRepository } from '../../indicator/target.repository.js';
import { FigureRepository, type Selection } from '../figure.repository.js';
import { mayApprove } from '../measurement.js';

export interface ApproveMeasurements extends Selection {
  readonly indicatorId: string;
}

@Injectable()
export class ApproveMeasurementsHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly indicators: IndicatorRepository,
    private readonly targets: TargetRepository,
    private readonly figures: FigureRepository,
    private readonly reader: FigureReader,
    private readonly clock: Clock,
  ) {}

  /** @throws IndicatorNotFound, PeriodMalformed, NothingToApprove, ApproverIsSubmitter */
  async execute(
    context: RequestContext,
    { indicatorId, ...selection }: ApproveMeasurements,
  ): Promise<{ approved: number; tally: TallyView }> {
    return this.unitOfWork.run(context, async (tx) => {
      const at = this.clock.now();
      const indicator = await this.indicators.getForUpdate(tx, indicatorId);
      const period = knownPeriod(selection.period, indicator.definition);
      mayApprove(await this.figures.waiting(tx, indicator, selection, context), selection.period);
      const approved = await this.figures.approve(tx, indicator, selection, context, at);

      const part = indicator.definition.parts?.kind === 'organisations' ? undefined : selection.part;
      const tally = await this.reader.tally(tx, indicator, { period: selection.period, part, moment: at });
      const target = part === undefined ? await this.targets.at(tx, indicator, at) : null;
      const standing = standingOf(indicator.definition, period, tally, target && Trajectory.of(target, indicator.definition));
      const what = { period: selection.period, part: part ?? null, approved };
      const told = indicator.approved(what, tally, standing.colour, context, at);
      await tx.outbox.add(MeasurementsApprovedV1, told);
      if (target) await this.judge(tx, indicator, period, standing, target, at);
      await this.indicators.save(tx, indicator);
      return { approved, tally: tallyViewOf(indicator.definition, period, tally, standing) };
    });
  }

  private async judge(tx: Transaction, indicator: Indicator, period: Period, standing: Standing, target: Target, at: Date): Promise<void> {
    const news = indicator.judge(period, standing, target, at);
    if (!news) return;
    if ('offTrack' in news) await tx.outbox.add(IndicatorOffTrackV1, news.offTrack);
    else await tx.outbox.add(IndicatorOnTrackV1, news.onTrack);
  }
}
