import { Module } from '@nestjs/common';
import { LaunchRepository } from '../launch/launch.repository.js';
import { PlaceModule } from '../place/place.module.js';
import { ReadinessModule } from '../readiness/readiness.module.js';
import { ServiceModule } from '../service/service.module.js';
import { StandardModule } from '../standard/standard.module.js';
import { ExamineGateController } from './examine/examine-gate.controller.js';
import { ExamineGateHandler } from './examine/examine-gate.handler.js';
import { LaunchHolding } from './launch.holding.js';
import { Gates } from './gates.reader.js';
import { GrandLaunchController } from './grand-launch/grand-launch.controller.js';
import { PassGateController } from './pass/pass-gate.controller.js';
import { ShowGatesController } from './show/show-gates.controller.js';
import { SoftLaunchController } from './soft-launch/soft-launch.controller.js';

/** What stands before the launches of a place. */
@Module({
  imports: [PlaceModule, ReadinessModule, ServiceModule, StandardModule],
  controllers: [ShowGatesController, ExamineGateController, PassGateController, SoftLaunchController, GrandLaunchController],
  providers: [Gates, LaunchRepository, LaunchHolding, ExamineGateHandler],
  exports: [Gates],
})
export class GateModule {}
