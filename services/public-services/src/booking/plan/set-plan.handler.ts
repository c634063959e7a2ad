import { Injectable } from '@nestjs/common';
import { BookingPlanSetV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { PlaceRepository } from '../../place/place.repository.js';
import { ServiceRepository } from '../../service/service.repository.js';
import type { BookingPlan } from '../slot.reader.js';
import type { BookingPlanView } from './set-plan.controller.js';

export interface SetPlan {
  readonly serviceId: string;
  readonly plan: BookingPlan;
}

@Injectable()
export class SetPlanHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly services: ServiceRepository,
    private readonly places: PlaceRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ServiceNotFound, PlaceNotYours */
  async execute(context: RequestContext, { serviceId, plan }: SetPlan): Promise<BookingPlanView> {
    return this.unitOfWork.run(context, async (tx) => {
      const { placeId, placeName, name: serviceName } = await this.services.get(tx, serviceId);
      (await this.places.get(tx, placeId)).mustBeKeptBy(context);
      const { slotMinutes, quota, horizonDays } = plan;
      const [kept] = await tx.manager.query<{ id: string; version: number }[]>(
        `insert into booking_plan as p (region, id, queue_id, service_id, slot_minutes, quota, horizon_days, version)
         values ($1, $2, $3, $4, $5, $6, $7, 1)
         on conflict (region, service_id) do update
           set slot_minutes = excluded.slot_minutes, quota = excluded.quota, horizon_days = excluded.horizon_days, version = p.version + 1
         returning id, version`,
        [context.region, newId(), placeId, serviceId, slotMinutes, quota, horizonDays],
      );
      if (!kept) throw new Error('An upsert returns its row.');
      await tx.outbox.add(BookingPlanSetV1, {
        ...{ planId: kept.id, sequence: kept.version, serviceId, serviceName, placeId, placeName, slotMinutes, quota, horizonDays },
        ...{ setBy: context.actorId, setAt: this.clock.now().toISOString() },
      });
      return { ...kept, slotMinutes, quota, horizonDays };
    });
  }
}
