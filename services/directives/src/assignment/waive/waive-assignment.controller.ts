import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CABINET } from '../../edge/roles.js';
import { AssignmentView } from '../assignment.view.js';
import { WaiveAssignmentHandler } from './waive-assignment.handler.js';

export class WaiveAssignment {
  /** Why it is no longer needed: the addressee reads it. */
  @Text(2000) reason!: string;
}

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id/waive')
export class WaiveAssignmentController {
  constructor(private readonly handler: WaiveAssignmentHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: CABINET })
  @ApiOperation({ summary: 'The issuer no longer needs this share; the last one that ends closes its directive' })
  @ApiOkResponse({ type: AssignmentView })
  waive(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason }: WaiveAssignment,
  ): Promise<AssignmentView> {
    return this.handler.execute(context, { assignmentId, expected, reason });
  }
}
