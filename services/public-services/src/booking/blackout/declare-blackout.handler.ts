import { Injectable } from '@nestjs/common';
import { BlackoutDeclaredV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { PlaceRepository } from '../../place/place.repository.js';
import { BlackoutBackwards } from '../booking.errors.js';
import { type BookedDays, BookingRepository } from '../booking.repository.js';
import { viewOf } from '../booking.view.js';
import { TakingBack } from '../take-back/taking-back.js';
import type { BlackoutView } from './declare-blackout.controller.js';

/** Days on which a place takes no bookings. */
interface BlackoutDays extends BookedDays {
  readonly until: string;
}

export interface DeclareBlackout extends BlackoutDays {
  readonly reason: string;
}

@Injectable()
export class DeclareBlackoutHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly bookings: BookingRepository,
    private readonly takingBack: TakingBack,
    private readonly clock: Clock,
  ) {}

  /** @throws PlaceNotFound */
  async preview(context: RequestContext, days: BlackoutDays): Promise<BlackoutView> {
    return this.unitOfWork.read(context, async (tx) => {
      await this.places.get(tx, days.placeId);
      return { id: null, hit: (await this.bookings.hitBy(tx, days)).map(viewOf) };
    });
  }

  /** @throws PlaceNotFound, PlaceNotYours, BlackoutBackwards */
  async execute(context: RequestContext, blackout: DeclareBlackout): Promise<BlackoutView> {
    return this.unitOfWork.run(context, async (tx) => {
      const { placeId, from, until, serviceId = null, reason } = blackout;
      if (until < from) throw new BlackoutBackwards();
      const place = await this.places.get(tx, placeId);
      place.mustBeKeptBy(context);
      await this.bookings.holdPlace(tx, placeId, 'alone');
      const [id, now] = [newId(), this.clock.now()];
      await tx.manager.query(
        `insert into blackout (region, id, queue_id, service_id, from_on, until_on, reason, declared_by, declared_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [context.region, id, placeId, serviceId, from, until, reason, context.actorId, now],
      );
      const hit = await this.takingBack.of(tx, blackout, { cause: 'blackout', reason, at: now });
      await tx.outbox.add(BlackoutDeclaredV1, {
        ...{ blackoutId: id, sequence: 1, placeId, placeName: place.name, serviceId, from, until, reason, cancelled: hit.length },
        ...{ declaredBy: context.actorId, declaredAt: now.toISOString() },
      });
      return { id, hit: hit.map(viewOf) };
    });
  }
}
