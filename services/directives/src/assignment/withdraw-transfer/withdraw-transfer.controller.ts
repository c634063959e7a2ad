import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ADDRESSEES } from '../../edge/roles.js';
import { AssignmentView } from '../assignment.view.js';
import { WithdrawTransferHandler } from './withdraw-transfer.handler.js';

export class WithdrawTransfer {
  /** Why: the receiver reads it. */
  @Text(2000) reason!: string;
}

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id/withdraw-transfer')
export class WithdrawTransferController {
  constructor(private readonly handler: WithdrawTransferHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: ADDRESSEES })
  @ApiOperation({ summary: 'Who has an assignment, or who gave it, takes the offer back; it stays where it is' })
  @ApiOkResponse({ type: AssignmentView })
  withdraw(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason }: WithdrawTransfer,
  ): Promise<AssignmentView> {
    return this.handler.execute(context, { assignmentId, expected, reason });
  }
}
