import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { RegisterRepository } from '@rakor/register';
import { READERS } from '../../edge/roles.js';
import { WindowRepository } from '../window.repository.js';
import { leadersOf, WindowLeaderView } from './leaders.reader.js';

@ApiTags('windows')
@Controller('v1/regions/:region/windows/:id/leaders')
export class ListLeadersController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly windows: WindowRepository,
    private readonly register: RegisterRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'Who led when: the window belongs to a position, and everything in it stays when its holder changes (U9)' })
  @ApiOkResponse({ type: [WindowLeaderView] })
  list(@Context() context: RequestContext, @Param('id', KnownId) windowId: string): Promise<WindowLeaderView[]> {
    return this.unitOfWork.read(context, async (tx) => leadersOf(tx, this.register, await this.windows.get(tx, windowId)));
  }
}
