import { Injectable } from '@nestjs/common';
import { OrganisationRegisteredV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { RegionRepository } from '../../region/region.repository.js';
import { RegionHasNoDistricts } from '../organisation.errors.js';
import { OrganisationRepository } from '../organisation.repository.js';
import { type OrganisationView, viewOf } from '../organisation.view.js';
import { officeOf } from './district-office.js';

/** What a call has registered, and how many districts had their office before. */
export interface DistrictOffices {
  readonly registered: OrganisationView[];
  readonly existing: number;
}

/** Registers an office for every district of the region that has none. */
@Injectable()
export class RegisterDistrictOfficesHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly regions: RegionRepository,
    private readonly organisations: OrganisationRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws RegionNotOnboarded; RegionHasNoDistricts for a province */
  async execute(context: RequestContext): Promise<DistrictOffices> {
    return this.unitOfWork.run(context, async (tx) => {
      const districts = await this.regions.districtsOf(tx, context.region);
      if (districts.length === 0) throw new RegionHasNoDistricts(context.region);
      const register = await this.organisations.openRegister(
        tx,
        districts.map((district) => officeOf(district, () => false)),
      );
      const at = this.clock.now();
      const registrations = districts
        .filter(({ code }) => !register.hasOffice('district-office', code))
        .map((district) =>
          register.register(
            officeOf(district, (code) => register.hasCode(code)),
            context.actorId,
            at,
          ),
        );

      await this.organisations.add(
        tx,
        registrations.map(({ organisation }) => organisation),
      );
      for (const { registered } of registrations) await tx.outbox.add(OrganisationRegisteredV1, registered);
      return {
        registered: registrations.map(({ organisation }) => viewOf(organisation)),
        existing: districts.length - registrations.length,
      };
    });
  }
}
