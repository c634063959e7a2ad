import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId, RequiresIfMatch, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CABINET } from '../../edge/roles.js';
import { AssignmentView } from '../assignment.view.js';
import { ReturnAssignmentHandler } from './return-assignment.handler.js';

export class ReturnAssignment {
  /** What is missing: the addressee reads it, and reports again. */
  @Text(2000) reason!: string;
}

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id/return')
export class ReturnAssignmentController {
  constructor(private readonly handler: ReturnAssignmentHandler) {}

  @Post()
  @HttpCode(200)
  @RequiresIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Send a report back with the reason (If-Match): the addressee reports again' })
  @ApiOkResponse({ type: AssignmentView })
  return(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason }: ReturnAssignment,
  ): Promise<AssignmentView> {
    return this.handler.execute(context, { assignmentId, expected, reason });
  }
}
