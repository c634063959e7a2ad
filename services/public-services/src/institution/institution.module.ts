import { Module } from '@nestjs/common';
import { PlaceModule } from '../place/place.module.js';
import { AgreeInstitutionController } from './agree/agree-institution.controller.js';
import { GoLiveController } from './go-live/go-live.controller.js';
import { InstitutionChanges } from './institution.changes.js';
import { InstitutionRepository } from './institution.repository.js';
import { InviteInstitutionController } from './invite/invite-institution.controller.js';
import { InviteInstitutionHandler } from './invite/invite-institution.handler.js';
import { ListGuestCountersController } from './list-guests/list-guest-counters.controller.js';
import { ListInstitutionsController } from './list/list-institutions.controller.js';
import { RenewAgreementController } from './renew/renew-agreement.controller.js';
import { ShowInstitutionController } from './show/show-institution.controller.js';
import { StaffInstitutionController } from './staff/staff-institution.controller.js';
import { TellExpiry } from './tell-expiry/tell-expiry.js';
import { TrainInstitutionController } from './train/train-institution.controller.js';
import { WithdrawInstitutionController } from './withdraw/withdraw-institution.controller.js';

/** Who takes part in a place, and by which agreement. */
@Module({
  imports: [PlaceModule],
  controllers: [
    InviteInstitutionController,
    ListInstitutionsController,
    ListGuestCountersController,
    ShowInstitutionController,
    AgreeInstitutionController,
    StaffInstitutionController,
    TrainInstitutionController,
    GoLiveController,
    RenewAgreementController,
    WithdrawInstitutionController,
  ],
  providers: [InstitutionRepository, InstitutionChanges, InviteInstitutionHandler, TellExpiry],
  exports: [InstitutionRepository],
})
export class InstitutionModule {}
