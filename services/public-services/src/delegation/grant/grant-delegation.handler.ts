import { Injectable } from '@nestjs/common';
import { DelegationGrantedV1 } from '@rakor/contracts';
import { Clock, localDateOf, newId, type RequestContext, timeZoneOf } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { StandardRepository } from '../../standard/standard.repository.js';
import { Delegation, type Grant } from '../delegation.js';
import { DelegationRepository } from '../delegation.repository.js';
import { type DelegationView, viewOf } from '../delegation.view.js';

export type GrantDelegation = Omit<Grant, 'standardCode' | 'standardName'>;

@Injectable()
export class GrantDelegationHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly standards: StandardRepository,
    private readonly delegations: DelegationRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws StandardUnknown, DistrictUnclear, ValidityMalformed, DelegationOverlaps */
  async execute(context: RequestContext, wish: GrantDelegation): Promise<DelegationView> {
    return this.unitOfWork.run(context, async (tx) => {
      const now = this.clock.now();
      const { id, baseId, code, name } = await this.standards.named(tx, wish.standardId, '/standardId');
      // Of an override the province's is meant: it stays where the override goes.
      const grant = { ...wish, standardId: baseId ?? id, standardCode: code, standardName: name };
      const others = await this.delegations.cellForUpdate(tx, grant.district, grant.standardId);
      const { delegation, granted } = Delegation.grant(newId(), context.region, grant, others, now);

      await this.delegations.add(tx, delegation);
      await tx.outbox.add(DelegationGrantedV1, granted);
      return viewOf(delegation, localDateOf(now, timeZoneOf(context.region)));
    });
  }
}
