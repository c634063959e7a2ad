import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsInt, IsUUID, Max, Min } from 'class-validator';
import { WRITERS } from '../../edge/roles.js';
import { DependencyView } from '../dependency.view.js';
import { AddDependencyHandler } from './add-dependency.handler.js';

/** One of the two is waited for. */
export class AddDependency {
  /** A milestone of a running program, this one or another. */
  @WhereSent() @IsUUID() requiredMilestoneId?: string;
  /** An event outside that was noted. */
  @WhereSent() @IsUUID() requiredEventId?: string;
  /** Days that have to lie between. */
  @WhereSent() @IsInt() @Min(0) @Max(365) gapDays: number = 0;
}

@ApiTags('dependencies')
@Controller('v1/regions/:region/programs/:id/milestones/:milestoneId/dependencies')
export class AddDependencyController {
  constructor(private readonly handler: AddDependencyHandler) {}

  @Post()
  @Access({ roles: WRITERS })
  @ApiOperation({ summary: 'Say what a milestone waits for; what would wait for itself is refused with the way' })
  @ApiCreatedResponse({ type: DependencyView })
  add(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @Param('milestoneId', KnownId) milestoneId: string,
    @Body() dependency: AddDependency,
  ): Promise<DependencyView> {
    return this.handler.execute(context, { programId, milestoneId, ...dependency });
  }
}
