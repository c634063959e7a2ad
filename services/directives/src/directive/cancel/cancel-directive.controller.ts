import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId, RequiresIfMatch, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CABINET } from '../../edge/roles.js';
import { DirectiveView } from '../directive.view.js';
import { CancelDirectiveHandler } from './cancel-directive.handler.js';

export class CancelDirective {
  /** Why: the addressees read it. */
  @Text(2000) reason!: string;
}

@ApiTags('directives')
@Controller('v1/regions/:region/directives/:id/cancel')
export class CancelDirectiveController {
  constructor(private readonly handler: CancelDirectiveHandler) {}

  @Post()
  @HttpCode(200)
  @RequiresIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Call a directive off (If-Match): every assignment that is still open ends with it' })
  @ApiOkResponse({ type: DirectiveView })
  cancel(
    @Context() context: RequestContext,
    @Param('id', KnownId) directiveId: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason }: CancelDirective,
  ): Promise<DirectiveView> {
    return this.handler.execute(context, { directiveId, expected, reason });
  }
}
