import { Injectable } from '@nestjs/common';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IndicatorRepository } from '../indicator.repository.js';
import type { TargetPlan } from '../target.js';
import { type TargetView, targetViewOf } from '../target.view.js';
import { Aiming } from './aiming.js';

export interface SetTarget {
  readonly indicatorId: string;
  readonly expected?: number | undefined;
  readonly plan: TargetPlan;
  readonly reason: string | null;
}

@Injectable()
export class SetTargetHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly indicators: IndicatorRepository,
    private readonly aiming: Aiming,
    private readonly clock: Clock,
  ) {}

  /** @throws IndicatorNotFound, VersionMismatch, TargetMalformed, TargetNeedsReason, TargetBelowProvince */
  async execute(context: RequestContext, { indicatorId, expected, plan, reason }: SetTarget): Promise<TargetView> {
    return this.unitOfWork.run(context, async (tx) => {
      const indicator = await this.indicators.getForUpdate(tx, indicatorId);
      expectVersion(indicator.version, expected);

      return targetViewOf(await this.aiming.at(tx, indicator, plan, { by: context, reason }, this.clock.now()));
    });
  }
}
