import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { RegionalCalendarRepository } from '../../calendar/regional-calendar.repository.js';
import { READERS } from '../../edge/roles.js';
import { recounted } from '../count.js';
import { DeadlineRepository } from '../deadline.repository.js';
import { explanationOf, ExplanationView } from '../deadline.view.js';

@ApiTags('deadlines')
@Controller('v1/regions/:region/deadlines/:id/explain')
export class ExplainDeadlineController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deadlines: DeadlineRepository,
    private readonly calendars: RegionalCalendarRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({
    summary: 'Each day on the way to a deadline, counted or skipped, with the reason; on the calendar that it was counted on',
  })
  @ApiOkResponse({ type: ExplanationView })
  explain(@Context() context: RequestContext, @Param('id', KnownId) deadlineId: string): Promise<ExplanationView> {
    return this.unitOfWork.read(context, async (tx) => {
      const deadline = await this.deadlines.get(tx, deadlineId);
      return explanationOf(recounted(await this.calendars.get(tx), deadline));
    });
  }
}
