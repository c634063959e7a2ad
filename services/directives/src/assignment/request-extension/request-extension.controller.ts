import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, LocalDate, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ADDRESSEES } from '../../edge/roles.js';
import { AssignmentView } from '../assignment.view.js';
import { RequestExtensionHandler } from './request-extension.handler.js';

export class RequestExtension {
  /** Later than the current due date. */
  @LocalDate() dueOn!: string;
  /** Why: the issuer reads it. */
  @Text(2000) reason!: string;
}

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id/request-extension')
export class RequestExtensionController {
  constructor(private readonly handler: RequestExtensionHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: ADDRESSEES })
  @ApiOperation({ summary: 'The addressee asks for more time; the due date stays until it is granted' })
  @ApiOkResponse({ type: AssignmentView })
  request(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @IfMatch() expected: number | undefined,
    @Body() wish: RequestExtension,
  ): Promise<AssignmentView> {
    return this.handler.execute(context, { assignmentId, expected, ...wish });
  }
}
