import { Injectable } from '@nestjs/common';
import { OrganisationWeekChangedV1, type WorkWeek } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { OrganisationRepository } from '../organisation.repository.js';
import { type OrganisationView, viewOf } from '../organisation.view.js';

/** Which organisation works how many days from now on. */
export interface ChangeWorkWeek {
  readonly organisationId: string;
  readonly workWeek: WorkWeek;
  /** The version that the caller has seen, where he says so. */
  readonly expected: number | undefined;
}

@Injectable()
export class ChangeWorkWeekHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: OrganisationRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws OrganisationNotFound, VersionMismatch, WorkWeekUnchanged */
  async execute(context: RequestContext, { organisationId, workWeek, expected }: ChangeWorkWeek): Promise<OrganisationView> {
    return this.unitOfWork.run(context, async (tx) => {
      const organisation = await this.organisations.getForUpdate(tx, organisationId);
      expectVersion(organisation.version, expected);
      const changed = organisation.changeWorkWeek(workWeek, this.clock.now());

      await this.organisations.saveWorkWeek(tx, organisation);
      await tx.outbox.add(OrganisationWeekChangedV1, changed);
      return viewOf(organisation);
    });
  }
}
