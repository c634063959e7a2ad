import { Module } from '@nestjs/common';
import { BookingRepository } from '../booking/booking.repository.js';
import { TakingBack } from '../booking/take-back/taking-back.js';
import { DelegationModule } from '../delegation/delegation.module.js';
import { InstitutionModule } from '../institution/institution.module.js';
import { PlaceModule } from '../place/place.module.js';
import { StandardModule } from '../standard/standard.module.js';
import { ListServicesController } from './list/list-services.controller.js';
import { OnOffer } from './on-offer.reader.js';
import { OfferServiceController } from './offer/offer-service.controller.js';
import { OfferServiceHandler } from './offer/offer-service.handler.js';
import { ServiceChanges } from './service.changes.js';
import { ServiceRepository } from './service.repository.js';
import { ShowServiceController } from './show/show-service.controller.js';
import { WithdrawServiceController } from './withdraw/withdraw-service.controller.js';

/** What places offer. */
@Module({
  imports: [PlaceModule, InstitutionModule, StandardModule, DelegationModule],
  controllers: [OfferServiceController, ListServicesController, ShowServiceController, WithdrawServiceController],
  providers: [BookingRepository, TakingBack, ServiceRepository, ServiceChanges, OnOffer, OfferServiceHandler],
  exports: [ServiceRepository, OnOffer],
})
export class ServiceModule {}
