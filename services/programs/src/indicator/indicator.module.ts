import { Module } from '@nestjs/common';
import { RegisterModule } from '@rakor/register';
import { AcceptMeasurementsController } from '../measurement/accept/accept-measurements.controller.js';
import { AcceptMeasurementsHandler } from '../measurement/accept/accept-measurements.handler.js';
import { ApproveMeasurementsController } from '../measurement/approve/approve-measurements.controller.js';
import { ApproveMeasurementsHandler } from '../measurement/approve/approve-measurements.handler.js';
import { FigureRepository } from '../measurement/figure.repository.js';
import { ExportMeasurementsController } from '../measurement/export/export-measurements.controller.js';
import { ExportMeasurements } from '../measurement/export/export-measurements.query.js';
import { ImportMeasurementsController } from '../measurement/import/import-measurements.controller.js';
import { ImportMeasurementsHandler } from '../measurement/import/import-measurements.handler.js';
import { ImportRepository } from '../measurement/import/import.repository.js';
import { Importing } from '../measurement/import/importing.js';
import { ListMeasurementsController } from '../measurement/list/list-measurements.controller.js';
import { MeasurementRepository } from '../measurement/measurement.repository.js';
import { ReturnMeasurementController } from '../measurement/return/return-measurement.controller.js';
import { ReturnMeasurementHandler } from '../measurement/return/return-measurement.handler.js';
import { ReviseMeasurementController } from '../measurement/revise/revise-measurement.controller.js';
import { ReviseMeasurementHandler } from '../measurement/revise/revise-measurement.handler.js';
import { ShowMeasurementController } from '../measurement/show/show-measurement.controller.js';
import { SubmitMeasurementController } from '../measurement/submit/submit-measurement.controller.js';
import { SubmitMeasurementHandler } from '../measurement/submit/submit-measurement.handler.js';
import { WorldRepository } from '../measurement/world.repository.js';
import { AddIndicatorController } from './add/add-indicator.controller.js';
import { AddIndicatorHandler } from './add/add-indicator.handler.js';
import { AdoptIndicatorController } from './adopt/adopt-indicator.controller.js';
import { AdoptIndicatorHandler } from './adopt/adopt-indicator.handler.js';
import { Adopting } from './adopt/adopting.js';
import { IndicatorBoard } from './board/indicator-board.query.js';
import { ShowIndicatorBoardController } from './board/show-indicator-board.controller.js';
import { ListDefinitionsController } from './definition/list-definitions.controller.js';
import { HandDownTargetController } from './hand-down/hand-down-target.controller.js';
import { HandDownTargetHandler } from './hand-down/hand-down-target.handler.js';
import { IndicatorRepository } from './indicator.repository.js';
import { ListIndicatorsController } from './list/list-indicators.controller.js';
import { FigureReader } from './roll-up/figure.reader.js';
import { IndicatorPageReader } from './page/indicator-page.reader.js';
import { ShowIndicatorPageController } from './page/show-indicator-page.controller.js';
import { RollUpReader } from './roll-up/roll-up.reader.js';
import { ShowRollUpController } from './roll-up/show-roll-up.controller.js';
import { SeriesReader } from './series/series.reader.js';
import { ShowSeriesController } from './series/show-series.controller.js';
import { Aiming } from './set-target/aiming.js';
import { SetTargetController } from './set-target/set-target.controller.js';
import { SetTargetHandler } from './set-target/set-target.handler.js';
import { ShowIndicatorController } from './show/show-indicator.controller.js';
import { TargetRepository } from './target.repository.js';
import { ListTargetsController } from './targets/list-targets.controller.js';
import { WatchReleases } from './watch-releases/watch-releases.js';

/** What a region is measured by: definitions, targets, figures and their sums. */
@Module({
  imports: [RegisterModule],
  controllers: [
    ListDefinitionsController,
    AdoptIndicatorController,
    AddIndicatorController,
    ListIndicatorsController,
    ShowIndicatorController,
    SetTargetController,
    ListTargetsController,
    HandDownTargetController,
    ShowRollUpController,
    ShowSeriesController,
    ShowIndicatorBoardController,
    ShowIndicatorPageController,
    SubmitMeasurementController,
    ReviseMeasurementController,
    ReturnMeasurementController,
    ApproveMeasurementsController,
    AcceptMeasurementsController,
    ImportMeasurementsController,
    ExportMeasurementsController,
    ListMeasurementsController,
    ShowMeasurementController,
  ],
  providers: [
    IndicatorRepository,
    TargetRepository,
    MeasurementRepository,
    FigureRepository,
    WorldRepository,
    FigureReader,
    RollUpReader,
    SeriesReader,
    IndicatorPageReader,
    IndicatorBoard,
    WatchReleases,
    Adopting,
    Aiming,
    AdoptIndicatorHandler,
    AddIndicatorHandler,
    SetTargetHandler,
    HandDownTargetHandler,
    SubmitMeasurementHandler,
    ReviseMeasurementHandler,
    ReturnMeasurementHandler,
    ApproveMeasurementsHandler,
    AcceptMeasurementsHandler,
    ImportRepository,
    Importing,
    ImportMeasurementsHandler,
    ExportMeasurements,
  ],
})
export class IndicatorModule {}
