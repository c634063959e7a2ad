import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, decodeCursor, KnownId, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { MeetingRepository } from '../meeting.repository.js';
import { CarriedOver } from './carried-over.view.js';
import { CarryOver } from './carry-over.js';

@ApiTags('meetings')
@Controller('v1/regions/:region/meetings/:id/carry-over')
export class ListCarryOverController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly carryOver: CarryOver,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What is open from earlier meetings, what is late first; of a meeting that has started, what was open then' })
  @ApiPage(CarriedOver)
  list(
    @Context() context: RequestContext,
    @Param('id', KnownId) meetingId: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<CarriedOver>> {
    const [after = 0] = decodeCursor(cursor, ['number']) ?? [];
    return this.unitOfWork.read(context, async (tx) => {
      const meeting = await this.meetings.get(tx, meetingId);
      return pageOf(await this.carryOver.of(tx, meeting, after, limit + 1), limit, ({ position }) => [position]);
    });
  }
}
