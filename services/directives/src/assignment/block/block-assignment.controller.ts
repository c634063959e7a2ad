import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ObstacleDto } from '@rakor/obstacles';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { ADDRESSEES } from '../../edge/roles.js';
import { AssignmentView } from '../assignment.view.js';
import { BlockAssignmentHandler } from './block-assignment.handler.js';

export class BlockAssignment {
  /** What stands in the way; left out where it has been raised already. */
  @WhereSent() @IsObject() @ValidateNested() @Type(() => ObstacleDto) obstacle?: ObstacleDto;
}

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id/block')
export class BlockAssignmentController {
  constructor(private readonly handler: BlockAssignmentHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: ADDRESSEES })
  @ApiOperation({ summary: 'The addressee cannot go on: because of an obstacle that is sent along, or of one that is open already' })
  @ApiOkResponse({ type: AssignmentView })
  block(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @IfMatch() expected: number | undefined,
    @Body() { obstacle }: BlockAssignment,
  ): Promise<AssignmentView> {
    return this.handler.execute(context, { assignmentId, expected, obstacle });
  }
}
