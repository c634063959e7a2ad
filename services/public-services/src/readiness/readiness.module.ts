import { Module } from '@nestjs/common';
import { PlaceModule } from '../place/place.module.js';
import { ClaimReadinessController } from './claim/claim-readiness.controller.js';
import { PlanReadinessController } from './plan/plan-readiness.controller.js';
import { ReadinessChanges } from './readiness.changes.js';
import { ReadinessRepository } from './readiness.repository.js';
import { ReturnEvidenceController } from './return-evidence/return-evidence.controller.js';
import { ReadinessReader } from './show/readiness.reader.js';
import { ShowReadinessController } from './show/show-readiness.controller.js';
import { ListStandingsController } from './standings/list-standings.controller.js';
import { ListStalledController } from './stalled/list-stalled.controller.js';
import { SubmitEvidenceController } from './submit-evidence/submit-evidence.controller.js';
import { VerifyEvidenceController } from './verify-evidence/verify-evidence.controller.js';

/** How far places are on their way to their launches. */
@Module({
  imports: [PlaceModule],
  controllers: [
    PlanReadinessController,
    ShowReadinessController,
    SubmitEvidenceController,
    VerifyEvidenceController,
    ReturnEvidenceController,
    ClaimReadinessController,
    ListStalledController,
    ListStandingsController,
  ],
  providers: [ReadinessRepository, ReadinessReader, ReadinessChanges],
  exports: [ReadinessRepository, ReadinessChanges],
})
export class ReadinessModule {}
