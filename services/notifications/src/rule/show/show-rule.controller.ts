import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { RulePath } from '../rule.request.js';
import { RuleRepository } from '../rule.repository.js';
import { RuleHistory, viewOf } from '../rule.view.js';

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
      const versions = await tx.manager.query<{ rule: object }[]>(
        'select rule from routing_rule_version where region = $1 and rule_id = $2 order by version',
        [context.region, rule.id],
      );
      return { ...viewOf(rule), history: versions.map((one) => one.rule) };
    });
  }
}
