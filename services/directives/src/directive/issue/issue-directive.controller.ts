import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CABINET } from '../../edge/roles.js';
import { IssuedDirectiveView } from './issued-directive.view.js';
import { IssueDirectiveHandler } from './issue-directive.handler.js';

@ApiTags('directives')
@Controller('v1/regions/:region/directives/:id/issue')
export class IssueDirectiveController {
  constructor(private readonly handler: IssueDirectiveHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Issue a draft: its set of addressees is expanded as of the day of the meeting, and each gets an assignment' })
  @ApiOkResponse({ type: IssuedDirectiveView })
  issue(
    @Context() context: RequestContext,
    @Param('id', KnownId) directiveId: string,
    @IfMatch() expected: number | undefined,
  ): Promise<IssuedDirectiveView> {
    return this.handler.execute(context, { directiveId, expected });
  }
}
