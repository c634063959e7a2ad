import { Injectable } from '@nestjs/common';
import { RoutingRuleSetV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { checkRule } from '../rule-check.js';
import type { RuleWish } from '../rule.js';
import { RuleRepository } from '../rule.repository.js';
import { type RuleView, viewOf } from '../rule.view.js';

export interface SetRule {
  readonly code: string;
  readonly expected: number | undefined;
  readonly wish: RuleWish;
}

@Injectable()
export class SetRuleHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: RuleRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws RuleRefused, RuleUnchanged, VersionMismatch */
  async execute(context: RequestContext, { code, expected, wish }: SetRule): Promise<RuleView> {
    checkRule(wish, context.region);
    return this.unitOfWork.run(context, async (tx) => {
      const rule = await this.rules.getForUpdate(tx, code);
      expectVersion(rule.version, expected);
      const set = rule.set(wish, context.actorId, this.clock.now());

      await this.rules.save(tx, rule);
      await tx.outbox.add(RoutingRuleSetV1, set);
      return viewOf(rule, context.region);
    });
  }
}
