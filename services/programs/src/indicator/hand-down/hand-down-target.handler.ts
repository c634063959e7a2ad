import { Injectable } from '@nestjs/common';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { RegisterRepository } from '@rakor/register';
import { Adopting } from '../adopt/adopting.js';
import { OnlyProvinceHandsDown } from '../indicator.errors.js';
import type { Indicator } from '../indicator.js';
import { IndicatorRepository } from '../indicator.repository.js';
import { Aiming } from '../set-target/aiming.js';
import type { TargetPlan } from '../target.js';
import { type TargetView, targetViewOf } from '../target.view.js';

export interface HandDownTarget {
  readonly indicatorId: string;
  readonly plans: readonly { readonly regency: string; readonly plan: TargetPlan }[];
  readonly reason: string;
}

@Injectable()
export class HandDownTargetHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly indicators: IndicatorRepository,
    private readonly register: RegisterRepository,
    private readonly adopting: Adopting,
    private readonly aiming: Aiming,
    private readonly clock: Clock,
  ) {}

  /** @throws OnlyProvinceHandsDown, IndicatorNotFound, TenantsDoNotShare, RegionNotOnboarded, TargetMalformed */
  async execute(
    context: RequestContext,
    { indicatorId, plans, reason }: HandDownTarget,
  ): Promise<{ targets: { regency: string; target: TargetView }[] }> {
    if (context.region.length !== 2) throw new OnlyProvinceHandsDown();
    return this.unitOfWork.run(context, async (tx) => {
      const indicator = await this.indicators.get(tx, indicatorId);
      const targets: { regency: string; target: TargetView }[] = [];
      // In one order for everybody, so that two provinces' officers at once never wait for each other in turn.
      for (const { regency, plan } of plans.toSorted((one, other) => (one.regency < other.regency ? -1 : 1)))
        targets.push({ regency, target: await this.setIn(tx, regency, indicator, plan, reason) });
      return { targets };
    });
  }

  /** A regency that does not measure it yet begins to, owned by its government until it says otherwise. */
  private setIn(tx: Transaction, regency: string, { code, definition }: Indicator, plan: TargetPlan, reason: string): Promise<TargetView> {
    return tx.within(regency, async (there) => {
      const [by, now] = [tx.context, this.clock.now()];
      const known = await this.indicators.lockByCode(there, code);
      const indicator = known ?? (await this.adopting.of(there, definition, await this.governmentOf(there), by, now));

      return targetViewOf(await this.aiming.at(there, indicator, plan, { by, reason }, now));
    });
  }

  private async governmentOf(tx: Transaction) {
    const { name, governmentId, governmentCode } = await this.register.profileOf(tx);
    return { organisationId: governmentId, organisationCode: governmentCode, organisationName: name };
  }
}
