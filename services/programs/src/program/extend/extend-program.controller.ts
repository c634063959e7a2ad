import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, LocalDate, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { DECIDERS } from '../../edge/roles.js';
import { ProgramView } from '../program.view.js';
import { ExtendProgramHandler } from './extend-program.handler.js';

export class ExtendProgram {
  /** After its end; of one that goes on beyond its window anyway, its end as it is. */
  @LocalDate() endsOn!: string;
  @Text(1000) reason!: string;
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:id/extend')
export class ExtendProgramController {
  constructor(private readonly handler: ExtendProgramHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'Let a program go on beyond its end, up to another day' })
  @ApiOkResponse({ type: ProgramView })
  extend(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @IfMatch() expected: number | undefined,
    @Body() { endsOn, reason }: ExtendProgram,
  ): Promise<ProgramView> {
    return this.handler.execute(context, { programId, expected, endsOn, reason });
  }
}
