import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CABINET } from '../../edge/roles.js';
import { AssignmentView } from '../assignment.view.js';
import { CloseAssignmentHandler } from './close-assignment.handler.js';

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id/close')
export class CloseAssignmentController {
  constructor(private readonly handler: CloseAssignmentHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Close a verified assignment for good; the last one closes its directive' })
  @ApiOkResponse({ type: AssignmentView })
  close(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @IfMatch() expected: number | undefined,
  ): Promise<AssignmentView> {
    return this.handler.execute(context, { assignmentId, expected });
  }
}
