import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId, RequiresIfMatch, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsInt, Max, Min } from 'class-validator';
import { DECIDERS } from '../../edge/roles.js';
import { ProgressReportView } from '../progress.view.js';
import { VerifyProgressHandler } from './verify-progress.handler.js';

export class VerifyProgress {
  /** What the verifier has found: at most what the report claims, and all of that where it is left out. */
  @WhereSent() @IsInt() @Min(0) @Max(100) verifiedPercent?: number;
}

@ApiTags('progress')
@Controller('v1/regions/:region/progress-reports/:id/verify')
export class VerifyProgressController {
  constructor(private readonly handler: VerifyProgressHandler) {}

  @Post()
  @HttpCode(200)
  @RequiresIfMatch()
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'Somebody other than the reporter confirms what was claimed, or less (If-Match)' })
  @ApiOkResponse({ type: ProgressReportView })
  verify(
    @Context() context: RequestContext,
    @Param('id', KnownId) reportId: string,
    @IfMatch() expected: number | undefined,
    @Body() { verifiedPercent }: VerifyProgress,
  ): Promise<ProgressReportView> {
    return this.handler.execute(context, { reportId, expected, verifiedPercent });
  }
}
