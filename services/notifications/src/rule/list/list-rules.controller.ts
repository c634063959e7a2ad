import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { RuleRepository } from '../rule.repository.js';
import { RuleView, viewOf } from '../rule.view.js';

export class Rules {
  @ApiProperty({ type: [RuleView] })
  readonly items!: RuleView[];
}

@ApiTags('routing')
@Controller('v1/regions/:region/routing-rules')
export class ListRulesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: RuleRepository,
  ) {}

  /** The rules that hold in the region, one of each code: its own, else its province's, else what is shipped. */
  @Get()
  @Access({ roles: ['regency-admin', 'province-admin', 'auditor'] })
  @ApiOkResponse({ type: Rules })
  async list(@Context() context: RequestContext): Promise<Rules> {
    const rules = await this.unitOfWork.read(context, (tx) => this.rules.effective(tx));
    return { items: rules.map((rule) => viewOf(rule, context.region)) };
  }
}
