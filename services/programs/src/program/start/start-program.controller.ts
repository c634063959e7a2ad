import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { DECIDERS } from '../../edge/roles.js';
import { ProgramView } from '../program.view.js';
import { StartProgramHandler } from './start-program.handler.js';

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:id/start')
export class StartProgramController {
  constructor(private readonly handler: StartProgramHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'Confirm a draft with its plan: from now on it is measured' })
  @ApiOkResponse({ type: ProgramView })
  start(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @IfMatch() expected: number | undefined,
  ): Promise<ProgramView> {
    return this.handler.execute(context, { programId, expected });
  }
}
