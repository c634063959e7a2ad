import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CABINET } from '../../edge/roles.js';
import { AssignmentView } from '../assignment.view.js';
import { GrantExtensionHandler } from './grant-extension.handler.js';

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id/grant-extension')
export class GrantExtensionController {
  constructor(private readonly handler: GrantExtensionHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'The issuer grants the time that was asked for; after two extensions only the leader does' })
  @ApiOkResponse({ type: AssignmentView })
  grant(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @IfMatch() expected: number | undefined,
  ): Promise<AssignmentView> {
    return this.handler.execute(context, { assignmentId, expected });
  }
}
