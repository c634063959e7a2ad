import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, AsOfQuery, Context, KnownId, momentOf } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { type ReadTransaction, UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import type { Window } from '../../window/window.js';
import { WindowRepository } from '../../window/window.repository.js';
import type { Program } from '../program.js';
import { ProgramRepository } from '../program.repository.js';
import { ProgramView, viewOf } from '../program.view.js';

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:id')
export class ShowProgramController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly windows: WindowRepository,
    private readonly programs: ProgramRepository,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'One program with its plan, as it is or as it was known on a day' })
  @ApiOkResponse({ type: ProgramView })
  show(@Context() context: RequestContext, @Param('id', KnownId) programId: string, @Query() query: AsOfQuery): Promise<ProgramView> {
    const asOf = query.asOf === undefined ? undefined : momentOf(query, context, this.clock.now());
    return this.unitOfWork.read(context, async (tx) => {
      const program = await this.programs.get(tx, programId, asOf);
      return viewOf(program, await this.windowOf(tx, program, asOf));
    });
  }

  private windowOf(tx: ReadTransaction, { windowId }: Program, asOf: Date | undefined): Promise<Window> | null {
    return windowId === null ? null : this.windows.get(tx, windowId, asOf);
  }
}
