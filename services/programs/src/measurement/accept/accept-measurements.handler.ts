import { Injectable } from '@nestjs/common';
import { MeasurementsAcceptedV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IndicatorNotFound } from '../../indicator/indicator.errors.js';
import { IndicatorRepository } from '../../indicator/indicator.repository.js';
import { knownPeriod } from '../../indicator/known-period.js';
import { FigureRepository } from '../figure.repository.js';
import { NothingToApprove, OnlyProvinceAccepts } from '../measurement.errors.js';

export interface AcceptMeasurements {
  /** The province's own indicator of the same code. */
  readonly indicatorId: string;
  readonly period: string;
  readonly regency: string;
}

@Injectable()
export class AcceptMeasurementsHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly indicators: IndicatorRepository,
    private readonly figures: FigureRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws OnlyProvinceAccepts, TenantsDoNotShare, IndicatorNotFound, PeriodMalformed, NothingToApprove */
  async execute(context: RequestContext, { indicatorId, period, regency }: AcceptMeasurements): Promise<{ accepted: number }> {
    if (context.region.length !== 2) throw new OnlyProvinceAccepts();
    return this.unitOfWork.run(context, async (tx) => {
      const { code, definition } = await this.indicators.get(tx, indicatorId);
      knownPeriod(period, definition);
      return tx.within(regency, async (there) => {
        const at = this.clock.now();
        const indicator = await this.indicators.lockByCode(there, code);
        if (!indicator) throw new IndicatorNotFound();
        const accepted = await this.figures.accept(there, indicator, period, context, at);
        if (accepted === 0) throw new NothingToApprove(period);

        const told = indicator.accepted(period, accepted, context, at);
        await this.indicators.save(there, indicator);
        await there.outbox.add(MeasurementsAcceptedV1, told);
        return { accepted };
      });
    });
  }
}
