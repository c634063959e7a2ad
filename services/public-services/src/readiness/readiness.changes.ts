import { Injectable } from '@nestjs/common';
import type { EventClass, Sequenced } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import type { Target } from '../edge/aggregate.steps.js';
import type { Place } from '../place/place.js';
import { PlaceRepository } from '../place/place.repository.js';
import type { Readiness } from './readiness.js';
import { ReadinessRepository } from './readiness.repository.js';
import { ReadinessReader } from './show/readiness.reader.js';
import type { ReadinessView } from './readiness.view.js';

/** A decision on how far a place is. */
type Decision<E> = (readiness: Readiness, now: Date, place: Place, tx: Transaction) => E | Promise<E>;

/** The steps of a place's readiness, which is found by its place: load, decide, save, announce. */
@Injectable()
export class ReadinessChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly readinesses: ReadinessRepository,
    private readonly reader: ReadinessReader,
    private readonly clock: Clock,
  ) {}

  /** @throws PlaceNotFound, PlaceNotYours, VersionMismatch, and what the step refuses */
  async take<E extends Sequenced>(
    context: RequestContext,
    { id: placeId, expected }: Target,
    type: EventClass<E>,
    decide: Decision<E>,
  ): Promise<ReadinessView> {
    return this.unitOfWork.run(context, async (tx) => {
      const place = await this.places.getForUpdate(tx, placeId);
      place.mustBeKeptBy(context);
      const readiness = await this.readinesses.ofPlaceForUpdate(tx, place);
      expectVersion(readiness.version, expected);
      const now = this.clock.now();
      const fact = await decide(readiness, now, place, tx);

      await this.readinesses.save(tx, place, readiness, now);
      await tx.outbox.add(type, fact);
      return this.reader.view(tx, place, readiness, now);
    });
  }
}
