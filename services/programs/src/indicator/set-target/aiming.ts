import { Injectable } from '@nestjs/common';
import { TargetSetV1 } from '@rakor/contracts';
import type { Transaction } from '@rakor/messaging';
import type { Actor, Indicator, Target } from '../indicator.js';
import { IndicatorRepository } from '../indicator.repository.js';
import type { TargetPlan } from '../target.js';
import { TargetRepository } from '../target.repository.js';

/** Sets a target in the transaction's region, by itself or handed down. */
@Injectable()
export class Aiming {
  constructor(
    private readonly indicators: IndicatorRepository,
    private readonly targets: TargetRepository,
  ) {}

  /** @throws TargetMalformed, TargetNeedsReason, TargetBelowProvince */
  async at(tx: Transaction, indicator: Indicator, plan: TargetPlan, why: { by: Actor; reason: string | null }, at: Date): Promise<Target> {
    const handedDown = await this.targets.handedDown(tx, indicator);
    const current = await this.targets.at(tx, indicator, at);
    const { target, set } = indicator.setTarget(plan, { current, handedDown }, why, at);

    await this.indicators.save(tx, indicator);
    await this.targets.add(tx, indicator, target);
    await tx.outbox.add(TargetSetV1, set);
    return target;
  }
}
