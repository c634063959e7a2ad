import { Injectable } from '@nestjs/common';
import { OrganisationRegisteredV1, RegionOnboardedV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Organisation } from '../../organisation/organisation.js';
import { OrganisationRepository } from '../../organisation/organisation.repository.js';
import { RegionRepository } from '../../region/region.repository.js';
import { type OnboardingWish, Tenant } from '../tenant.js';
import { TenantRepository } from '../tenant.repository.js';
import { type TenantView, viewOf } from '../tenant.view.js';

/** Makes a region a tenant, and its government the first of its organisations. */
@Injectable()
export class OnboardRegionHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly regions: RegionRepository,
    private readonly tenants: TenantRepository,
    private readonly organisations: OrganisationRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws RegionUnknown, RegionCannotBeTenant, RegionAlreadyOnboarded */
  async execute(context: RequestContext, wish: OnboardingWish): Promise<TenantView> {
    return this.unitOfWork.run(context, async (tx) => {
      const region = await this.regions.get(tx, context.region);
      const { tenant, onboarded } = Tenant.onboard(region, wish, context.actorId, this.clock.now());
      const { organisation, registered } = Organisation.governmentOf(tenant);

      await this.tenants.add(tx, tenant);
      await this.organisations.add(tx, [organisation]);
      await tx.outbox.add(RegionOnboardedV1, onboarded);
      await tx.outbox.add(OrganisationRegisteredV1, registered);
      return viewOf(tenant);
    });
  }
}
