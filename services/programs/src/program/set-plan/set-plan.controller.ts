import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, IfMatch, KnownId, Text, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsOptional } from 'class-validator';
import { WRITERS } from '../../edge/roles.js';
import { type MilestoneDto, Milestones, Trajectory, type TrajectoryPointDto } from '../plan.dto.js';
import { ProgramView } from '../program.view.js';
import { SetPlanHandler } from './set-plan.handler.js';

export class SetPlan {
  /** All of them, in order: what is left out is not planned any more. */
  @Milestones() milestones!: MilestoneDto[];
  /** Left out: it follows from the milestones. */
  @WhereSent() @Trajectory() trajectory?: TrajectoryPointDto[];
  /** Needed once the program runs. */
  @IsOptional() @Text(1000) reason?: string | null;
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:id/plan')
export class SetPlanController {
  constructor(private readonly handler: SetPlanHandler) {}

  @Put()
  @Access({ roles: WRITERS })
  @ApiOperation({ summary: 'Set the milestones of a program, or revise them with a reason once it runs' })
  @ApiOkResponse({ type: ProgramView })
  set(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @IfMatch() expected: number | undefined,
    @Body() { milestones, trajectory = [], reason = null }: SetPlan,
  ): Promise<ProgramView> {
    return this.handler.execute(context, { programId, expected, milestones, trajectory, reason });
  }
}
