import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { ProgramRepository } from '../program.repository.js';
import { ProgramView, viewOf } from '../program.view.js';

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:id')
export class ShowProgramController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programs: ProgramRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'One program with its plan' })
  @ApiOkResponse({ type: ProgramView })
  show(@Context() context: RequestContext, @Param('id', KnownId) programId: string): Promise<ProgramView> {
    return this.unitOfWork.read(context, async (tx) => {
      const program = await this.programs.get(tx, programId);
      return viewOf(program, await this.programs.windowOf(tx, program));
    });
  }
}
