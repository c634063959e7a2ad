import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { WORK_WEEKS, type WorkWeek } from '@rakor/contracts';
import { AcceptsIfMatch, Access, Context, IfMatch } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsIn } from 'class-validator';
import { ADMINS } from '../../access.js';
import { OrganisationView } from '../organisation.view.js';
import { ChangeWorkWeekHandler } from './change-work-week.handler.js';

class WorkWeekBody {
  /** 5 to Friday, 6 to Saturday. */
  @IsIn(WORK_WEEKS)
  declare workWeek: WorkWeek;
}

@Controller('v1/regions/:region/organisations/:id/work-week')
export class ChangeWorkWeekController {
  constructor(private readonly changeWorkWeek: ChangeWorkWeekHandler) {}

  @Post()
  @HttpCode(200)
  @Access(ADMINS)
  @AcceptsIfMatch()
  @ApiOkResponse({ type: OrganisationView })
  @ApiOperation({ summary: 'Say how many days a week an organisation works from now on; a reminder that is planned already stays' })
  async change(
    @Context() context: RequestContext,
    @Param('id') organisationId: string,
    @IfMatch() expected: number | undefined,
    @Body() { workWeek }: WorkWeekBody,
  ): Promise<OrganisationView> {
    return this.changeWorkWeek.execute(context, { organisationId, workWeek, expected });
  }
}
