import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId, RequiresIfMatch, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CABINET } from '../../edge/roles.js';
import { DirectiveView } from '../directive.view.js';
import { ReviseDirectiveHandler } from './revise-directive.handler.js';

export class ReviseDirective {
  /** The corrected wording; what was issued stays beside it. */
  @Text(4000) text!: string;
  /** Why: the addressees read it. */
  @Text(2000) reason!: string;
}

@ApiTags('directives')
@Controller('v1/regions/:region/directives/:id/revisions')
export class ReviseDirectiveController {
  constructor(private readonly handler: ReviseDirectiveHandler) {}

  @Post()
  @HttpCode(200)
  @RequiresIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Correct the wording of a directive in force (If-Match); the addressees that are still at it are told' })
  @ApiOkResponse({ type: DirectiveView })
  revise(
    @Context() context: RequestContext,
    @Param('id', KnownId) directiveId: string,
    @IfMatch() expected: number | undefined,
    @Body() { text, reason }: ReviseDirective,
  ): Promise<DirectiveView> {
    return this.handler.execute(context, { directiveId, expected, text, reason });
  }
}
