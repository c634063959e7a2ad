import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { type ReadTransaction, UnitOfWork } from '@rakor/messaging';
import { RulePath } from '../rule.request.js';
import { RuleRepository } from '../rule.repository.js';
import type { Rule } from '../rule.js';
import { RuleHistory, viewOf } from '../rule.view.js';
import { isShipped } from '../shipped/shipped-rules.js';

@ApiTags('routing')
@Controller('v1/regions/:region/routing-rules/:code')
export class ShowRuleController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: RuleRepository,
  ) {}

  /** One rule as it holds in the region; of the region's own, also each as it was. */
  @Get()
  @Access({ roles: ['regency-admin', 'province-admin', 'auditor'] })
  @ApiOkResponse({ type: RuleHistory })
  async show(@Context() context: RequestContext, @Param() { code }: RulePath): Promise<RuleHistory> {
    return this.unitOfWork.read(context, async (tx) => {
      const rule = await this.rules.get(tx, code);
      const versions = isShipped(rule) ? [] : await historyOf(tx, rule);
      return { ...viewOf(rule, context.region), history: versions.map((one) => one.rule) };
    });
  }
}

function historyOf({ manager, context }: ReadTransaction, { id }: Rule): Promise<{ rule: object }[]> {
  return manager.query('select rule from routing_rule_version where region = $1 and rule_id = $2 order by version', [context.region, id]);
}
