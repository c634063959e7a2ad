import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { REGULAR_PLANS, type RegularPlan } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsIn } from 'class-validator';
import { DECIDERS } from '../../edge/roles.js';
import { ProgramView } from '../program.view.js';
import { HandOverProgramHandler } from './hand-over-program.handler.js';

export class HandOverProgram {
  @IsIn(REGULAR_PLANS) plan!: RegularPlan;
  /** Where in that plan it goes on: Renja Dinas Kesehatan 2022, 1.02.02. */
  @Text(200) reference!: string;
  @Text(1000) reason!: string;
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:id/hand-over')
export class HandOverProgramController {
  constructor(private readonly handler: HandOverProgramHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'Hand a program over to the regular plan (RPJMD or Renja), under the reference that it has there' })
  @ApiOkResponse({ type: ProgramView })
  handOver(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @IfMatch() expected: number | undefined,
    @Body() { plan, reference, reason }: HandOverProgram,
  ): Promise<ProgramView> {
    return this.handler.execute(context, { programId, expected, plan, reference, reason });
  }
}
