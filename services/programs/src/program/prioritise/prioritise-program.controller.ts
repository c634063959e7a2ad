import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsBoolean, IsOptional } from 'class-validator';
import { DECIDERS } from '../../edge/roles.js';
import { ProgramView } from '../program.view.js';
import { PrioritiseProgramHandler } from './prioritise-program.handler.js';

export class PrioritiseProgram {
  @IsBoolean() priority!: boolean;
  @IsOptional() @Text(1000) reason?: string | null;
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:id/priority')
export class PrioritiseProgramController {
  constructor(private readonly handler: PrioritiseProgramHandler) {}

  @Put()
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'Make a program one of the priorities of its window, or take that from it; a window may have a limit' })
  @ApiOkResponse({ type: ProgramView })
  prioritise(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @IfMatch() expected: number | undefined,
    @Body() { priority, reason = null }: PrioritiseProgram,
  ): Promise<ProgramView> {
    return this.handler.execute(context, { programId, expected, priority, reason });
  }
}
