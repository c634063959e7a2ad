import { Injectable } from '@nestjs/common';
import { ServiceOfferedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { DelegationRepository } from '../../delegation/delegation.repository.js';
import { InstitutionRepository } from '../../institution/institution.repository.js';
import type { Place } from '../../place/place.js';
import { PlaceRepository } from '../../place/place.repository.js';
import { StandardRepository } from '../../standard/standard.repository.js';
import { ServiceNotDelegated } from '../service.errors.js';
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
    private readonly standards: StandardRepository,
    private readonly delegations: DelegationRepository,
    private readonly services: ServiceRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws PlaceNotFound, PlaceNotYours, PlaceIsClosed, InstitutionTakesNoPart, StandardUnknown, ServiceNotDelegated, ServiceCodeTaken */
  async execute(context: RequestContext, { placeId, institutionId, wish }: OfferService): Promise<ServiceView> {
    return this.unitOfWork.run(context, async (tx) => {
      const place = await this.places.getForShare(tx, placeId);
      place.mustBeKeptBy(context);
      const institution = institutionId === null ? null : await this.institutions.findForShare(tx, institutionId);
      const server = serverOf(place, institutionId, institution);
      const now = this.clock.now();
      const standardId = await this.standardOf(tx, place, wish, place.dayAt(now));
      const { service, offered } = Service.offer(newId(), place, { ...wish, standardId }, server, now);

      await this.services.add(tx, service);
      await tx.outbox.add(ServiceOfferedV1, offered);
      return viewOf(service);
    });
  }

  /** Of an override the province's standard is kept: it stays where the override goes. */
  private async standardOf(tx: Transaction, { district }: Place, { standardId }: ServiceWish, today: string): Promise<string | null> {
    const standard = standardId === null ? null : await this.standards.named(tx, standardId, '/standardId');
    const kept = standard && (standard.baseId ?? standard.id);
    if (district === null) return kept;
    const delegated = await this.delegations.inForce(tx, district, today);
    if (!delegated.some((one) => one.standardId === kept)) throw new ServiceNotDelegated(district, today);
    return kept;
  }
}
