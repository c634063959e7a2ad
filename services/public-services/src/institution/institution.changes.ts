import { Injectable } from '@nestjs/common';
import type { EventClass, Sequenced } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { Steps, type Target } from '../edge/aggregate.steps.js';
import { PlaceRepository } from '../place/place.repository.js';
import type { Institution } from './institution.js';
import { InstitutionRepository } from './institution.repository.js';
import { type InstitutionView, viewOf } from './institution.view.js';

/** The steps of an institution, each recorded by whoever runs the place. */
@Injectable()
export class InstitutionChanges extends Steps<Institution, InstitutionView> {
  constructor(
    unitOfWork: UnitOfWork,
    institutions: InstitutionRepository,
    private readonly places: PlaceRepository,
    clock: Clock,
  ) {
    super(unitOfWork, institutions, clock, viewOf);
  }

  /** @throws InstitutionNotFound, VersionMismatch, PlaceNotYours, and what the step refuses */
  override async take<E extends Sequenced>(
    context: RequestContext,
    target: Target,
    type: EventClass<E>,
    decide: (institution: Institution, now: Date, tx: Transaction) => E | Promise<E>,
  ): Promise<InstitutionView> {
    return super.take(context, target, type, async (institution, now, tx) => {
      (await this.places.getForShare(tx, institution.placeId)).mustBeKeptBy(context);
      return decide(institution, now, tx);
    });
  }
}
