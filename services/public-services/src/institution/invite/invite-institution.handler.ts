import { Injectable } from '@nestjs/common';
import { InstitutionInvitedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { PlaceRepository } from '../../place/place.repository.js';
import { Institution, type Invitation } from '../institution.js';
import { InstitutionRepository } from '../institution.repository.js';
import { type InstitutionView, viewOf } from '../institution.view.js';

export interface InviteInstitution {
  readonly placeId: string;
  readonly invitation: Invitation;
}

@Injectable()
export class InviteInstitutionHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly institutions: InstitutionRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws PlaceNotFound, PlaceNotYours, PlaceIsClosed, OwnerRegionUnclear, InstitutionCodeTaken */
  async execute(context: RequestContext, { placeId, invitation }: InviteInstitution): Promise<InstitutionView> {
    return this.unitOfWork.run(context, async (tx) => {
      const place = await this.places.getForShare(tx, placeId);
      place.mustBeKeptBy(context);
      place.mustHaveAFuture();
      const { institution, invited } = Institution.invite(newId(), place, invitation, this.clock.now());

      await this.institutions.add(tx, institution);
      await tx.outbox.add(InstitutionInvitedV1, invited);
      return viewOf(institution);
    });
  }
}
