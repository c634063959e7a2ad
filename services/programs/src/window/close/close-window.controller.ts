import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { DECIDERS } from '../../edge/roles.js';
import { WindowView } from '../window.view.js';
import { CloseWindowHandler } from './close-window.handler.js';

@ApiTags('windows')
@Controller('v1/regions/:region/windows/:id/close')
export class CloseWindowController {
  constructor(private readonly handler: CloseWindowHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'Close a window that is over, once each of its programs is closed, extended or handed over' })
  @ApiOkResponse({ type: WindowView })
  close(
    @Context() context: RequestContext,
    @Param('id', KnownId) windowId: string,
    @IfMatch() expected: number | undefined,
  ): Promise<WindowView> {
    return this.handler.execute(context, { windowId, expected });
  }
}
