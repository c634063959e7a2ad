import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { RegisterRepository, titleOf } from '@rakor/register';
import { READERS } from '../../edge/roles.js';
import { WindowRepository } from '../window.repository.js';

/** Who led a window, and from when until when. */
export class WindowLeaderView {
  @ApiProperty({ example: 'Lihadnyana' }) person!: string;
  @ApiProperty({ example: 'Pj. Bupati Buleleng', description: 'With the mark of who stands in.' }) title!: string;
  @ApiProperty() acting!: boolean;
  @ApiProperty({ format: 'date', description: 'First day in the window.' }) from!: string;
  @ApiProperty({ format: 'date', description: 'Last day in the window.' }) until!: string;
}

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
    return this.unitOfWork.read(context, async (tx) => {
      const { positionId, position, inauguratedOn, lastDay } = await this.windows.get(tx, windowId);
      const held = await this.register.holdersOf(tx, positionId, inauguratedOn, lastDay);
      return held.map(({ holder, acting, from, until }) => ({
        ...{ person: holder, title: titleOf(position, acting), acting },
        from: from > inauguratedOn ? from : inauguratedOn,
        until: until !== null && until < lastDay ? until : lastDay,
      }));
    });
  }
}
