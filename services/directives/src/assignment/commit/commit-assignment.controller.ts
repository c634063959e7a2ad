import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ADDRESSEES } from '../../edge/roles.js';
import { AssignmentView } from '../assignment.view.js';
import { CommitAssignmentHandler } from './commit-assignment.handler.js';

export class CommitAssignment {
  /** What the own share will be, in own words; a later one takes the place of an earlier one. */
  @Text(2000) commitment!: string;
}

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id/commitment')
export class CommitAssignmentController {
  constructor(private readonly handler: CommitAssignmentHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: ADDRESSEES })
  @ApiOperation({ summary: 'One of several that do it together says what its own share will be' })
  @ApiOkResponse({ type: AssignmentView })
  commit(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @IfMatch() expected: number | undefined,
    @Body() { commitment }: CommitAssignment,
  ): Promise<AssignmentView> {
    return this.handler.execute(context, { assignmentId, expected, commitment });
  }
}
