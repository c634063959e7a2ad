import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, idIn, type Page, pageOf, PageQuery } from '@rakor/http';
import { Clock, localDateOf, type RequestContext, timeZoneOf } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsIn, IsOptional } from 'class-validator';
import { LessThan } from 'typeorm';
import { READERS } from '../../edge/roles.js';
import { Window, WINDOW_STATUSES, type WindowStatus } from '../window.js';
import { viewOf, WindowView } from '../window.view.js';

export class ListWindows extends PageQuery {
  @IsOptional() @IsIn(WINDOW_STATUSES) status?: WindowStatus;
}

@ApiTags('windows')
@Controller('v1/regions/:region/windows')
export class ListWindowsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'The windows of the region, the latest first' })
  @ApiPage(WindowView)
  list(@Context() context: RequestContext, @Query() { limit, cursor, status }: ListWindows): Promise<Page<WindowView>> {
    const before = idIn(cursor);
    const where = { region: context.region, ...(status && { status }), ...(before && { id: LessThan(before) }) };
    const today = localDateOf(this.clock.now(), timeZoneOf(context.region));
    return this.unitOfWork.read(context, async ({ manager }) => {
      const windows = await manager.find(Window, { where, order: { id: 'DESC' }, take: limit + 1 });
      return pageOf(
        windows.map((window) => viewOf(window, today)),
        limit,
        ({ id }) => [id],
      );
    });
  }
}
