import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { DECIDERS } from '../../edge/roles.js';
import { Rupiah } from '../../edge/rupiah.field.js';
import { ProgramView } from '../program.view.js';
import { SetBudgetHandler } from './set-budget.handler.js';

export class SetBudget {
  @Rupiah() budget!: string;
  @Text(1000) reason!: string;
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:id/budget')
export class SetBudgetController {
  constructor(private readonly handler: SetBudgetHandler) {}

  @Put()
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'Change the budget of a program that runs, for a reason' })
  @ApiOkResponse({ type: ProgramView })
  set(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @IfMatch() expected: number | undefined,
    @Body() { budget, reason }: SetBudget,
  ): Promise<ProgramView> {
    return this.handler.execute(context, { programId, expected, budget: BigInt(budget), reason });
  }
}
