import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CABINET } from '../../edge/roles.js';
import { AssignmentView } from '../assignment.view.js';
import { DenyExtensionHandler } from './deny-extension.handler.js';

export class DenyExtension {
  /** Why not: the addressee reads it. */
  @Text(2000) reason!: string;
}

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id/deny-extension')
export class DenyExtensionController {
  constructor(private readonly handler: DenyExtensionHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'The issuer denies more time; the due date stays' })
  @ApiOkResponse({ type: AssignmentView })
  deny(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason }: DenyExtension,
  ): Promise<AssignmentView> {
    return this.handler.execute(context, { assignmentId, expected, reason });
  }
}
