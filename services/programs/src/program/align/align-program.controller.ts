import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { DECIDERS } from '../../edge/roles.js';
import { ProgramView } from '../program.view.js';
import { AlignProgramHandler } from './align-program.handler.js';

export class AlignProgram {
  @IsArray() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) priorities!: string[];
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:id/alignment')
export class AlignProgramController {
  constructor(private readonly handler: AlignProgramHandler) {}

  @Put()
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'Say which of the leaders’ priorities a program serves; none: it is an orphan' })
  @ApiOkResponse({ type: ProgramView })
  align(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @IfMatch() expected: number | undefined,
    @Body() { priorities }: AlignProgram,
  ): Promise<ProgramView> {
    return this.handler.execute(context, { programId, expected, priorities });
  }
}
