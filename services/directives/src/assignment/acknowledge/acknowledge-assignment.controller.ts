import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ADDRESSEES } from '../../edge/roles.js';
import { AssignmentView } from '../assignment.view.js';
import { AcknowledgeAssignmentHandler } from './acknowledge-assignment.handler.js';

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id/acknowledge')
export class AcknowledgeAssignmentController {
  constructor(private readonly handler: AcknowledgeAssignmentHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: ADDRESSEES })
  @ApiOperation({ summary: 'The addressee confirms that the directive has arrived and is understood' })
  @ApiOkResponse({ type: AssignmentView })
  acknowledge(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @IfMatch() expected: number | undefined,
  ): Promise<AssignmentView> {
    return this.handler.execute(context, { assignmentId, expected });
  }
}
