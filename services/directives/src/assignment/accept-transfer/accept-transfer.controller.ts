import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ORGANISATIONS } from '../../edge/roles.js';
import { AssignmentView } from '../assignment.view.js';
import { AcceptTransferHandler } from './accept-transfer.handler.js';

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id/accept-transfer')
export class AcceptTransferController {
  constructor(private readonly handler: AcceptTransferHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: ORGANISATIONS })
  @ApiOperation({ summary: 'The organisation to which it is offered takes it over, and gets an assignment of its own' })
  @ApiOkResponse({ type: AssignmentView })
  accept(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @IfMatch() expected: number | undefined,
  ): Promise<AssignmentView> {
    return this.handler.execute(context, { assignmentId, expected });
  }
}
