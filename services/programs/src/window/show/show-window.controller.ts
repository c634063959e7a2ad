import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, AsOfQuery, Context, KnownId, momentOf } from '@rakor/http';
import { Clock, localDateOf, type RequestContext, timeZoneOf } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { WindowRepository } from '../window.repository.js';
import { viewOf, WindowView } from '../window.view.js';

@ApiTags('windows')
@Controller('v1/regions/:region/windows/:id')
export class ShowWindowController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly windows: WindowRepository,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'One window: which day it is, when it ends, and when it would by the other way of counting' })
  @ApiOkResponse({ type: WindowView })
  show(@Context() context: RequestContext, @Param('id', KnownId) windowId: string, @Query() query: AsOfQuery): Promise<WindowView> {
    const moment = momentOf(query, context, this.clock.now());
    const day = localDateOf(moment, timeZoneOf(context.region));
    return this.unitOfWork.read(context, async (tx) =>
      viewOf(await this.windows.get(tx, windowId, query.asOf === undefined ? undefined : moment), day),
    );
  }
}
