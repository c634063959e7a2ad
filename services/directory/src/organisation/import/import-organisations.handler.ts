import { Injectable } from '@nestjs/common';
import { OrganisationRegisteredV1 } from '@rakor/contracts';
import { Clock, DomainError, type FieldFault, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import type { OrganisationWish, Registration } from '../organisation.js';
import { ImportRefused } from '../organisation.errors.js';
import { OrganisationRepository } from '../organisation.repository.js';
import { type OrganisationView, viewOf } from '../organisation.view.js';

/** Registers many organisations, or none. */
@Injectable()
export class ImportOrganisationsHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: OrganisationRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws RegionNotOnboarded; ImportRefused with every row at fault */
  async execute(context: RequestContext, wishes: readonly OrganisationWish[]): Promise<OrganisationView[]> {
    return this.unitOfWork.run(context, async (tx) => {
      const register = await this.organisations.openRegister(tx, wishes);
      const at = this.clock.now();
      const registrations = everyRow(wishes, (wish) => register.register(wish, context.actorId, at));

      await this.organisations.add(
        tx,
        registrations.map(({ organisation }) => organisation),
      );
      for (const { registered } of registrations) await tx.outbox.add(OrganisationRegisteredV1, registered);
      return registrations.map(({ organisation }) => viewOf(organisation));
    });
  }
}

/** Asks for each row, and gathers the refusals before it refuses. @throws ImportRefused */
function everyRow(wishes: readonly OrganisationWish[], register: (wish: OrganisationWish) => Registration): Registration[] {
  const faults: FieldFault[] = [];
  const registrations = wishes.flatMap((wish, row) => {
    try {
      return [register(wish)];
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      faults.push({ pointer: `/organisations/${row}${error.pointer ?? ''}`, detail: error.message });
      return [];
    }
  });
  if (faults.length > 0) throw new ImportRefused(faults);
  return registrations;
}
