import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId, RequiresIfMatch, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { DECIDERS } from '../../edge/roles.js';
import { ProgressReportView } from '../progress.view.js';
import { ReturnProgressHandler } from './return-progress.handler.js';

export class ReturnProgress {
  /** What is missing: whoever reported reads it, and reports again. */
  @Text(2000) reason!: string;
}

@ApiTags('progress')
@Controller('v1/regions/:region/progress-reports/:id/return')
export class ReturnProgressController {
  constructor(private readonly handler: ReturnProgressHandler) {}

  @Post()
  @HttpCode(200)
  @RequiresIfMatch()
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'Send a report back with the reason (If-Match): what it claims counts for nothing' })
  @ApiOkResponse({ type: ProgressReportView })
  return(
    @Context() context: RequestContext,
    @Param('id', KnownId) reportId: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason }: ReturnProgress,
  ): Promise<ProgressReportView> {
    return this.handler.execute(context, { reportId, expected, reason });
  }
}
