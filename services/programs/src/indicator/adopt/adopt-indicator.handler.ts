import { Injectable } from '@nestjs/common';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { RegisterRepository } from '@rakor/register';
import { IndicatorRepository } from '../indicator.repository.js';
import { type IndicatorView, viewOf } from '../indicator.view.js';
import { Adopting, ownerOf } from './adopting.js';

export interface AdoptIndicator {
  readonly definition: string;
  readonly organisationId: string;
}

@Injectable()
export class AdoptIndicatorHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly indicators: IndicatorRepository,
    private readonly register: RegisterRepository,
    private readonly adopting: Adopting,
    private readonly clock: Clock,
  ) {}

  /** @throws DefinitionUnknown, OrganisationUnknown, IndicatorAlreadyAdopted */
  async execute(context: RequestContext, { definition: code, organisationId }: AdoptIndicator): Promise<IndicatorView> {
    return this.unitOfWork.run(context, async (tx) => {
      const definition = await this.indicators.definition(tx, code);
      const owner = await this.register.organisation(tx, organisationId, '/organisationId');

      return viewOf(await this.adopting.of(tx, definition, ownerOf(owner), context, this.clock.now()));
    });
  }
}
