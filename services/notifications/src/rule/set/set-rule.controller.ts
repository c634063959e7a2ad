import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { RuleDto, RulePath } from '../rule.request.js';
import { RuleView } from '../rule.view.js';
import { SetRuleHandler } from './set-rule.handler.js';

@ApiTags('routing')
@Controller('v1/regions/:region/routing-rules/:code')
export class SetRuleController {
  constructor(private readonly handler: SetRuleHandler) {}

  @Put()
  @Access({ roles: ['regency-admin', 'province-admin'] })
  @ApiOperation({
    summary: 'Say who is told what when something happens; If-Match "0" for a new rule, or to stand in the place of the province’s',
  })
  @ApiOkResponse({ type: RuleView })
  set(
    @Context() context: RequestContext,
    @Param() { code }: RulePath,
    @IfMatch() expected: number | undefined,
    @Body() wish: RuleDto,
  ): Promise<RuleView> {
    return this.handler.execute(context, { code, expected, wish });
  }
}
