import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, AsOfQuery, Context, KnownId, momentOf } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { figuresByMilestone } from '../figures.js';
import { statusAt } from '../current-status.js';
import { nextChange } from '../status.js';
import { NotMeasuredThen } from '../status.errors.js';
import { measured } from '../status.facts.js';
import { StatusView, statusViewOf } from '../status.view.js';

/** How far one milestone is: what is claimed beside what is verified. */
class MilestoneProgressView {
  @ApiProperty({ format: 'uuid' }) milestoneId!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: 'integer' }) weight!: number;
  @ApiProperty({ format: 'date' }) plannedOn!: string;
  @ApiProperty({ type: 'integer', description: 'Percent of the milestone.' }) claimedPercent!: number;
  @ApiProperty({ type: 'integer', description: 'Percent of the milestone.' }) verifiedPercent!: number;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The report that waits for verification.' })
  waitingReportId!: string | null;
}

export class StatusDetailView extends StatusView {
  @ApiProperty({ format: 'uuid' }) programId!: string;
  @ApiProperty({ type: [MilestoneProgressView] }) milestones!: MilestoneProgressView[];
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The day on which the status changes if nothing happens until then; null: it stays.',
  })
  changesOn!: string | null;
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:id/status')
export class ShowStatusController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'How a program stands and why, today or as it was known at the end of a day' })
  @ApiOkResponse({ type: StatusDetailView })
  show(@Context() context: RequestContext, @Param('id', KnownId) programId: string, @Query() query: AsOfQuery): Promise<StatusDetailView> {
    const moment = momentOf(query, context, this.clock.now());
    return this.unitOfWork.read(context, async (tx) => {
      const [program] = await measured(tx, [programId], query.asOf === undefined ? null : moment);
      if (!program) throw new NotMeasuredThen();
      const { facts } = program;
      const [status, figures] = [statusAt(facts, moment), figuresByMilestone(facts.reports)];
      const milestones = facts.milestones.map(({ id, title, weight, plannedOn }) => {
        const { claimed = 0, verified = 0, waiting = null } = figures.get(id) ?? {};
        const progress = { claimedPercent: claimed, verifiedPercent: verified, waitingReportId: waiting?.id ?? null };
        return { milestoneId: id, title, weight, plannedOn, ...progress };
      });
      return { programId, ...statusViewOf(status), milestones, changesOn: nextChange(facts, status) };
    });
  }
}
