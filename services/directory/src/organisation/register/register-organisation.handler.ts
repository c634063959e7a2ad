import { Injectable } from '@nestjs/common';
import { OrganisationRegisteredV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import type { OrganisationWish } from '../organisation.js';
import { OrganisationRepository } from '../organisation.repository.js';
import { type OrganisationView, viewOf } from '../organisation.view.js';

@Injectable()
export class RegisterOrganisationHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: OrganisationRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws RegionNotOnboarded, OrganisationCodeTaken, PlaceRefused, PlaceTaken */
  async execute(context: RequestContext, wish: OrganisationWish): Promise<OrganisationView> {
    return this.unitOfWork.run(context, async (tx) => {
      const register = await this.organisations.openRegister(tx, [wish]);
      const { organisation, registered } = register.register(wish, context.actorId, this.clock.now());

      await this.organisations.add(tx, [organisation]);
      await tx.outbox.add(OrganisationRegisteredV1, registered);
      return viewOf(organisation);
    });
  }
}
