import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ORGANISATIONS } from '../../edge/roles.js';
import { AssignmentView } from '../assignment.view.js';
import { RefuseTransferHandler } from './refuse-transfer.handler.js';

export class RefuseTransfer {
  /** Why not: who has it reads it. */
  @Text(2000) reason!: string;
}

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id/refuse-transfer')
export class RefuseTransferController {
  constructor(private readonly handler: RefuseTransferHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: ORGANISATIONS })
  @ApiOperation({ summary: 'The organisation to which it is offered does not take it; it stays where it is' })
  @ApiOkResponse({ type: AssignmentView })
  refuse(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason }: RefuseTransfer,
  ): Promise<AssignmentView> {
    return this.handler.execute(context, { assignmentId, expected, reason });
  }
}
