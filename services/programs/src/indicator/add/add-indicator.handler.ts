import { Injectable } from '@nestjs/common';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { RegisterRepository } from '@rakor/register';
import { Adopting, ownerOf } from '../adopt/adopting.js';
import type { IndicatorDefinition } from '../definition/definition.js';
import { ownDefinition } from '../definition/own-definition.js';
import { type IndicatorView, viewOf } from '../indicator.view.js';

export interface AddIndicator extends Omit<IndicatorDefinition, 'edition' | 'denominator' | 'rollsUp' | 'countsProvince' | 'parts'> {
  readonly denominator?: IndicatorDefinition['denominator'] | undefined;
  readonly organisationId: string;
}

@Injectable()
export class AddIndicatorHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly register: RegisterRepository,
    private readonly adopting: Adopting,
    private readonly clock: Clock,
  ) {}

  /** @throws DenominatorUnclear, OrganisationUnknown, IndicatorAlreadyAdopted */
  async execute(context: RequestContext, { organisationId, denominator = null, ...said }: AddIndicator): Promise<IndicatorView> {
    const definition = ownDefinition(context.region, { ...said, denominator });
    return this.unitOfWork.run(context, async (tx) => {
      const owner = await this.register.organisation(tx, organisationId, '/organisationId');

      return viewOf(await this.adopting.of(tx, definition, ownerOf(owner), context, this.clock.now()));
    });
  }
}
