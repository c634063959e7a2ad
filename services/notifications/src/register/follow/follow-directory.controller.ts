import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { OrganisationRegisteredV1, PositionCreatedV1, PositionHeldV1, RegionOnboardedV1 } from '@rakor/contracts';
import { type EventContext, EventRefused, independent } from '@rakor/messaging';
import { keepGovernment, keepHolding, keepOrganisation, keepPosition, keepRegion } from './keep.js';

/** Keeps the service's own copy of regions, organisations, positions and their holders. */
@Controller()
export class FollowDirectory {
  @EventPattern<string>(RegionOnboardedV1.type)
  async region(@Payload() onboarded: RegionOnboardedV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    if (onboarded.regionCode !== event.region) throw new EventRefused(`region ${event.region} speaks for ${onboarded.regionCode}`);
    await keepRegion(tx, onboarded);
    await keepGovernment(tx, onboarded);
  }

  @EventPattern<string>(OrganisationRegisteredV1.type, independent)
  async organisation(@Payload() registered: OrganisationRegisteredV1, @Ctx() { tx }: EventContext): Promise<void> {
    await keepOrganisation(tx, registered);
  }

  @EventPattern<string>(PositionCreatedV1.type, independent)
  async position(@Payload() created: PositionCreatedV1, @Ctx() { tx }: EventContext): Promise<void> {
    await keepPosition(tx, created);
  }

  @EventPattern<string>(PositionHeldV1.type, independent)
  async holding(@Payload() held: PositionHeldV1, @Ctx() { tx }: EventContext): Promise<void> {
    await keepHolding(tx, held);
  }
}
