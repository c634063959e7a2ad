import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsInt, Max, Min } from 'class-validator';
import { ADDRESSEES } from '../../edge/roles.js';
import { AssignmentView } from '../assignment.view.js';
import { ClaimProgressHandler } from './claim-progress.handler.js';

export class ClaimProgress {
  /** How much is done, by the addressee’s own account. */
  @IsInt() @Min(0) @Max(100) claimedPercent!: number;
  /** Where it stands, in words. */
  @Text(2000) note!: string;
}

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id/progress')
export class ClaimProgressController {
  constructor(private readonly handler: ClaimProgressHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: ADDRESSEES })
  @ApiOperation({ summary: 'The addressee says how far it has come; what is verified stays as it is' })
  @ApiOkResponse({ type: AssignmentView })
  claim(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @IfMatch() expected: number | undefined,
    @Body() progress: ClaimProgress,
  ): Promise<AssignmentView> {
    return this.handler.execute(context, { assignmentId, expected, ...progress });
  }
}
