import { Injectable } from '@nestjs/common';
import { MeasurementReturnedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IndicatorRepository } from '../../indicator/indicator.repository.js';
import { MeasurementRepository } from '../measurement.repository.js';
import { type MeasurementView, viewOf } from '../measurement.view.js';

export interface ReturnMeasurement {
  readonly measurementId: string;
  readonly expected?: number | undefined;
  readonly reason: string;
  readonly regency?: string | undefined;
}

@Injectable()
export class ReturnMeasurementHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly indicators: IndicatorRepository,
    private readonly measurements: MeasurementRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws TenantsDoNotShare, MeasurementNotFound, VersionMismatch, MeasurementNotReturnable, ApproverIsSubmitter */
  async execute(context: RequestContext, { measurementId, expected, reason, regency }: ReturnMeasurement): Promise<MeasurementView> {
    return this.unitOfWork.run(context, (tx) =>
      tx.within(regency ?? context.region, async (there) => {
        const { indicatorId } = await this.measurements.get(there, measurementId);
        const indicator = await this.indicators.getForUpdate(there, indicatorId);
        const measurement = await this.measurements.getForUpdate(there, measurementId);
        expectVersion(measurement.version, expected);
        const returned = measurement.return(indicator, reason, context, this.clock.now());

        await this.measurements.save(there, measurement);
        await this.indicators.save(there, indicator);
        await there.outbox.add(MeasurementReturnedV1, returned);
        return viewOf(measurement, indicator.definition);
      }),
    );
  }
}
