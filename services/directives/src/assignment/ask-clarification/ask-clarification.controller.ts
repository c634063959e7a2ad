import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ADDRESSEES } from '../../edge/roles.js';
import { AssignmentView } from '../assignment.view.js';
import { AskClarificationHandler } from './ask-clarification.handler.js';

export class AskClarification {
  /** What is not clear: the issuer reads it, and answers. */
  @Text(2000) question!: string;
}

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id/ask-clarification')
export class AskClarificationController {
  constructor(private readonly handler: AskClarificationHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: ADDRESSEES })
  @ApiOperation({ summary: 'The addressee asks what is meant; the issuer answers' })
  @ApiOkResponse({ type: AssignmentView })
  ask(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @IfMatch() expected: number | undefined,
    @Body() { question }: AskClarification,
  ): Promise<AssignmentView> {
    return this.handler.execute(context, { assignmentId, expected, question });
  }
}
