import { Injectable } from '@nestjs/common';
import type { EventClass, Sequenced } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { Steps, type Target } from '../edge/aggregate.steps.js';
import type { Place } from './place.js';
import { PlaceRepository } from './place.repository.js';
import { type PlaceView, viewOf } from './place.view.js';

/** The steps of a place, each taken by whoever runs it or stands for its region. */
@Injectable()
export class PlaceChanges extends Steps<Place, PlaceView> {
  constructor(unitOfWork: UnitOfWork, places: PlaceRepository, clock: Clock) {
    super(unitOfWork, places, clock, viewOf);
  }

  /** @throws PlaceNotFound, VersionMismatch, PlaceNotYours, and what the step refuses */
  override async take<E extends Sequenced>(
    context: RequestContext,
    target: Target,
    type: EventClass<E>,
    decide: (place: Place, now: Date, tx: Transaction) => E | Promise<E>,
  ): Promise<PlaceView> {
    return super.take(context, target, type, (place, now, tx) => {
      place.mustBeKeptBy(context);
      return decide(place, now, tx);
    });
  }
}
