import { Injectable } from '@nestjs/common';
import { PositionCreatedV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { OrganisationRepository } from '../../organisation/organisation.repository.js';
import { Position, type PositionWish } from '../position.js';
import { HeadPositionTaken, OrganisationUnknown } from '../position.errors.js';
import { PositionRepository } from '../position.repository.js';
import { type PositionView, viewOf } from '../position.view.js';

@Injectable()
export class CreatePositionHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: OrganisationRepository,
    private readonly positions: PositionRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws OrganisationUnknown, HeadPositionTaken */
  async execute(context: RequestContext, wish: PositionWish): Promise<PositionView> {
    return this.unitOfWork.run(context, async (tx) => {
      await this.checkPlace(tx, wish);
      const { position, created } = Position.create(context.region, wish, context.actorId, this.clock.now());

      await this.positions.add(tx, position);
      await tx.outbox.add(PositionCreatedV1, created);
      return viewOf(position, null);
    });
  }

  /** The organisation's lock makes those who would both lead it take turns. */
  private async checkPlace(tx: Transaction, { organisationId, head }: PositionWish): Promise<void> {
    if (!(await this.organisations.findForUpdate(tx, organisationId))) throw new OrganisationUnknown();
    if (head && (await this.positions.hasHead(tx, organisationId))) throw new HeadPositionTaken();
  }
}
