import { Injectable } from '@nestjs/common';
import { MeasurementSubmittedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IndicatorRepository } from '../../indicator/indicator.repository.js';
import { readFigure, type WrittenFigure } from '../figure.js';
import { FigureRefused } from '../measurement.errors.js';
import { Measurement } from '../measurement.js';
import { MeasurementRepository } from '../measurement.repository.js';
import { type MeasurementView, viewOf } from '../measurement.view.js';
import { WorldRepository } from '../world.repository.js';

export interface SubmitMeasurement extends WrittenFigure {
  readonly indicatorId: string;
}

@Injectable()
export class SubmitMeasurementHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly indicators: IndicatorRepository,
    private readonly measurements: MeasurementRepository,
    private readonly worlds: WorldRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws IndicatorNotFound, FigureRefused, NotYourIndicator, AlreadyMeasured */
  async execute(context: RequestContext, { indicatorId, ...written }: SubmitMeasurement): Promise<MeasurementView> {
    return this.unitOfWork.run(context, async (tx) => {
      const at = this.clock.now();
      const indicator = await this.indicators.getForUpdate(tx, indicatorId);
      const world = await this.worlds.about(tx, at, {
        places: [written.place],
        organisations: written.part === null ? [] : [written.part],
      });
      const figure = readFigure(written, indicator.definition, world);
      if (Array.isArray(figure)) throw new FigureRefused(figure);
      const identity = { region: context.region, id: newId() };
      const { measurement, submitted } = Measurement.submit(identity, indicator, figure, context, { today: world.today, at });

      await this.measurements.add(tx, measurement);
      await this.indicators.save(tx, indicator);
      await tx.outbox.add(MeasurementSubmittedV1, submitted);
      return viewOf(measurement, indicator.definition);
    });
  }
}
