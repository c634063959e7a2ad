import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsOptional } from 'class-validator';
import { DECIDERS } from '../../edge/roles.js';
import { Rupiah } from '../../edge/rupiah.field.js';
import { ProgramView } from '../program.view.js';
import { CarryOverProgramHandler } from './carry-over-program.handler.js';

export class CarryOverProgram {
  /** Of the next year. */
  @IsOptional() @Rupiah() budget?: string | null;
  @Text(1000) reason!: string;
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:id/carry-over')
export class CarryOverProgramController {
  constructor(private readonly handler: CarryOverProgramHandler) {}

  @Post()
  @AcceptsIfMatch()
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'Let a program go on in the next fiscal year as a draft of its own, from what has been verified of it' })
  @ApiCreatedResponse({ type: ProgramView })
  carryOver(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @IfMatch() expected: number | undefined,
    @Body() { budget, reason }: CarryOverProgram,
  ): Promise<ProgramView> {
    return this.handler.execute(context, { programId, expected, budget: typeof budget === 'string' ? BigInt(budget) : null, reason });
  }
}
