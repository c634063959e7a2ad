import { Injectable } from '@nestjs/common';
import type { EventClass, Sequenced } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { Steps, type Target } from '../edge/aggregate.steps.js';
import { PlaceRepository } from '../place/place.repository.js';
import type { Launch } from './launch.js';
import { LaunchRepository } from './launch.repository.js';
import { type LaunchView, viewOf } from './launch.view.js';

/** The steps of a planned launch, each taken by who decides on the place. */
@Injectable()
export class LaunchChanges extends Steps<Launch, LaunchView> {
  constructor(
    unitOfWork: UnitOfWork,
    launches: LaunchRepository,
    private readonly places: PlaceRepository,
    clock: Clock,
  ) {
    super(unitOfWork, launches, clock, viewOf);
  }

  /** @throws LaunchNotFound, VersionMismatch, PlaceNotYours, and what the step refuses */
  override async take<E extends Sequenced>(
    context: RequestContext,
    target: Target,
    type: EventClass<E>,
    decide: (launch: Launch, now: Date, tx: Transaction) => E | Promise<E>,
  ): Promise<LaunchView> {
    return super.take(context, target, type, async (launch, now, tx) => {
      (await this.places.get(tx, launch.placeId)).mustBeKeptBy(context);
      return decide(launch, now, tx);
    });
  }
}
