import { Injectable } from '@nestjs/common';
import { MeasurementRevisedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IndicatorRepository } from '../../indicator/indicator.repository.js';
import { readFigure } from '../figure.js';
import { FigureRefused } from '../measurement.errors.js';
import { MeasurementRepository } from '../measurement.repository.js';
import { type MeasurementView, viewOf } from '../measurement.view.js';
import { WorldRepository } from '../world.repository.js';

export interface ReviseMeasurement {
  readonly measurementId: string;
  readonly expected?: number | undefined;
  readonly numerator: string;
  readonly denominator: string | null;
  readonly reason: string;
}

@Injectable()
export class ReviseMeasurementHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly indicators: IndicatorRepository,
    private readonly measurements: MeasurementRepository,
    private readonly worlds: WorldRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws MeasurementNotFound, VersionMismatch, FigureRefused, NotYourIndicator, FigureUnchanged */
  async execute(context: RequestContext, { measurementId, expected, reason, ...counts }: ReviseMeasurement): Promise<MeasurementView> {
    return this.unitOfWork.run(context, async (tx) => {
      const at = this.clock.now();
      const { indicatorId } = await this.measurements.get(tx, measurementId);
      // The indicator first, as everybody does who changes one of its figures.
      const indicator = await this.indicators.getForUpdate(tx, indicatorId);
      const measurement = await this.measurements.getForUpdate(tx, measurementId);
      expectVersion(measurement.version, expected);
      const { period, place, part } = measurement;
      const world = await this.worlds.about(tx, at, { places: [place], organisations: [part] });
      const figure = readFigure({ period, place, part: part === '' ? null : part, ...counts }, indicator.definition, world);
      if (Array.isArray(figure)) throw new FigureRefused(figure);
      const revised = measurement.revise(indicator, figure, reason, context, at);

      await this.measurements.save(tx, measurement);
      await this.indicators.save(tx, indicator);
      await tx.outbox.add(MeasurementRevisedV1, revised);
      return viewOf(measurement, indicator.definition);
    });
  }
}
