import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CABINET } from '../../edge/roles.js';
import { AssignmentView } from '../assignment.view.js';
import { AnswerClarificationHandler } from './answer-clarification.handler.js';

export class AnswerClarification {
  /** The addressee reads it, and goes on where it was. */
  @Text(2000) answer!: string;
}

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id/answer-clarification')
export class AnswerClarificationController {
  constructor(private readonly handler: AnswerClarificationHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'The issuer answers the question; the assignment is back to where it was' })
  @ApiOkResponse({ type: AssignmentView })
  answer(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @IfMatch() expected: number | undefined,
    @Body() { answer }: AnswerClarification,
  ): Promise<AssignmentView> {
    return this.handler.execute(context, { assignmentId, expected, answer });
  }
}
