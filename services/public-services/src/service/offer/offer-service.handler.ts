import { Injectable } from '@nestjs/common';
import { ServiceOfferedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { InstitutionRepository } from '../../institution/institution.repository.js';
import { PlaceRepository } from '../../place/place.repository.js';
import { serverOf, Service, type ServiceWish } from '../service.js';
import { ServiceRepository } from '../service.repository.js';
import { type ServiceView, viewOf } from '../service.view.js';

export interface OfferService {
  readonly placeId: string;
  /** Who serves; null: the operator of the place. */
  readonly institutionId: string | null;
  readonly wish: ServiceWish;
}

@Injectable()
export class OfferServiceHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly institutions: InstitutionRepository,
    private readonly services: ServiceRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws PlaceNotFound, PlaceNotYours, PlaceIsClosed, InstitutionTakesNoPart, ServiceCodeTaken */
  async execute(context: RequestContext, { placeId, institutionId, wish }: OfferService): Promise<ServiceView> {
    return this.unitOfWork.run(context, async (tx) => {
      const place = await this.places.getForShare(tx, placeId);
      place.mustBeKeptBy(context);
      const institution = institutionId === null ? null : await this.institutions.findForShare(tx, institutionId);
      const server = serverOf(place, institutionId, institution);
      const { service, offered } = Service.offer(newId(), place, wish, server, this.clock.now());

      await this.services.add(tx, service);
      await tx.outbox.add(ServiceOfferedV1, offered);
      return viewOf(service);
    });
  }
}
