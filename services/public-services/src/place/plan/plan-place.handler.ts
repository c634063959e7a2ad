import { Injectable } from '@nestjs/common';
import { PlacePlannedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { RegisterRepository } from '@rakor/register';
import { Place, type PlacePlan } from '../place.js';
import { PlaceRepository } from '../place.repository.js';
import { type PlaceView, viewOf } from '../place.view.js';

export interface PlanPlace {
  readonly operatorId: string;
  readonly plan: PlacePlan;
}

@Injectable()
export class PlanPlaceHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly register: RegisterRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws OrganisationUnknown, PlaceNeedsDistrict, HoursMalformed, PlaceCodeTaken */
  async execute(context: RequestContext, { operatorId, plan }: PlanPlace): Promise<PlaceView> {
    return this.unitOfWork.run(context, async (tx) => {
      const { code, name } = await this.register.organisation(tx, operatorId, '/operatorId');
      const operator = { operatorId, operatorCode: code, operatorName: name };
      const { place, planned } = Place.plan(newId(), context.region, plan, operator, this.clock.now());

      await this.places.add(tx, place);
      await tx.outbox.add(PlacePlannedV1, planned);
      return viewOf(place);
    });
  }
}
