import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, LocalDate, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CABINET } from '../../edge/roles.js';
import { DeadlineView } from '../deadline.view.js';
import { ConfirmDeadlineHandler } from './confirm-deadline.handler.js';

export class ConfirmDeadline {
  /** The day that is meant, one of the alternatives or another; left out: the proposed one. */
  @WhereSent() @LocalDate() dueOn?: string;
}

@ApiTags('deadlines')
@Controller('v1/regions/:region/deadlines/:id/confirm')
export class ConfirmDeadlineController {
  constructor(private readonly handler: ConfirmDeadlineHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Say which day the words of a deadline mean; the assignments of its directive are due on it' })
  @ApiOkResponse({ type: DeadlineView })
  confirm(
    @Context() context: RequestContext,
    @Param('id', KnownId) deadlineId: string,
    @IfMatch() expected: number | undefined,
    @Body() { dueOn }: ConfirmDeadline,
  ): Promise<DeadlineView> {
    return this.handler.execute(context, { deadlineId, dueOn, expected });
  }
}
