import { Injectable } from '@nestjs/common';
import { ServiceOfferedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { PlaceRepository } from '../../place/place.repository.js';
import { Service, type ServiceWish } from '../service.js';
import { ServiceRepository } from '../service.repository.js';
import { type ServiceView, viewOf } from '../service.view.js';

export interface OfferService {
  readonly placeId: string;
  readonly wish: ServiceWish;
}

@Injectable()
export class OfferServiceHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly services: ServiceRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws PlaceNotFound, PlaceNotYours, PlaceIsClosed, ServiceCodeTaken */
  async execute(context: RequestContext, { placeId, wish }: OfferService): Promise<ServiceView> {
    return this.unitOfWork.run(context, async (tx) => {
      const place = await this.places.getForShare(tx, placeId);
      place.mustBeKeptBy(context);
      const server = { institutionId: null, institutionName: place.operatorName, ownerRegion: null };
      const { service, offered } = Service.offer(newId(), place, wish, server, this.clock.now());

      await this.services.add(tx, service);
      await tx.outbox.add(ServiceOfferedV1, offered);
      return viewOf(service);
    });
  }
}
