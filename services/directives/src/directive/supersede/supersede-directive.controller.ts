import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId, RequiresIfMatch, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsUUID } from 'class-validator';
import { CABINET } from '../../edge/roles.js';
import { DirectiveView } from '../directive.view.js';
import { SupersedeDirectiveHandler } from './supersede-directive.handler.js';

export class SupersedeDirective {
  /** The directive that takes its place: issued, and not ended. */
  @IsUUID() successorId!: string;
  /** Why: it stays in the history. */
  @Text(2000) reason!: string;
}

@ApiTags('directives')
@Controller('v1/regions/:region/directives/:id/supersede')
export class SupersedeDirectiveController {
  constructor(private readonly handler: SupersedeDirectiveHandler) {}

  @Post()
  @HttpCode(200)
  @RequiresIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({
    summary: 'Let another directive take the place of this one (If-Match): every assignment that is still open ends with it',
  })
  @ApiOkResponse({ type: DirectiveView })
  supersede(
    @Context() context: RequestContext,
    @Param('id', KnownId) directiveId: string,
    @IfMatch() expected: number | undefined,
    @Body() { successorId, reason }: SupersedeDirective,
  ): Promise<DirectiveView> {
    return this.handler.execute(context, { directiveId, expected, successorId, reason });
  }
}
