import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId, RequiresIfMatch, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsInt, Max, Min } from 'class-validator';
import { CABINET } from '../../edge/roles.js';
import { AssignmentView } from '../assignment.view.js';
import { VerifyAssignmentHandler } from './verify-assignment.handler.js';

export class VerifyAssignment {
  /** What the verifier has found: at most what the report claims, and all of that where it is left out. */
  @WhereSent() @IsInt() @Min(0) @Max(100) verifiedPercent?: number;
}

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id/verify')
export class VerifyAssignmentController {
  constructor(private readonly handler: VerifyAssignmentHandler) {}

  @Post()
  @HttpCode(200)
  @RequiresIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'Somebody other than the reporter confirms the report that he has read (If-Match)' })
  @ApiOkResponse({ type: AssignmentView })
  verify(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @IfMatch() expected: number | undefined,
    @Body() { verifiedPercent }: VerifyAssignment,
  ): Promise<AssignmentView> {
    return this.handler.execute(context, { assignmentId, expected, verifiedPercent });
  }
}
