import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PROGRAM_OUTCOMES, type ProgramOutcome } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsIn } from 'class-validator';
import { DECIDERS } from '../../edge/roles.js';
import { ProgramView } from '../program.view.js';
import { CloseProgramHandler } from './close-program.handler.js';

export class CloseProgram {
  @IsIn(PROGRAM_OUTCOMES) outcome!: ProgramOutcome;
  @Text(1000) reason!: string;
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:id/close')
export class CloseProgramController {
  constructor(private readonly handler: CloseProgramHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'Close a program with how far it got; a draft is withdrawn' })
  @ApiOkResponse({ type: ProgramView })
  close(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @IfMatch() expected: number | undefined,
    @Body() { outcome, reason }: CloseProgram,
  ): Promise<ProgramView> {
    return this.handler.execute(context, { programId, expected, outcome, reason });
  }
}
