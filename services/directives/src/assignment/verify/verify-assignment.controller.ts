import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId, RequiresIfMatch } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CABINET } from '../../edge/roles.js';
import { AssignmentView } from '../assignment.view.js';
import { VerifyAssignmentHandler } from './verify-assignment.handler.js';

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id/verify')
export class VerifyAssignmentController {
  constructor(private readonly handler: VerifyAssignmentHandler) {}

  @Post()
  @HttpCode(200)
  @RequiresIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Somebody other than the reporter confirms the report that he has read (If-Match)' })
  @ApiOkResponse({ type: AssignmentView })
  verify(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @IfMatch() expected: number | undefined,
  ): Promise<AssignmentView> {
    return this.handler.execute(context, { assignmentId, expected });
  }
}
