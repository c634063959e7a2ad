import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ASSIGNMENT_STATUSES, type AssignmentStatus } from '@rakor/contracts';
import { Access, ApiPage, Context, idIn, LocalDate, type Page, pageOf, PageQuery, Text } from '@rakor/http';
import { Clock, localDateOf, type RequestContext, timeZoneOf } from '@rakor/kernel';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { ASSIGNMENT_READERS } from '../../edge/roles.js';
import { AssignmentView, viewOf } from '../assignment.view.js';
import { AssignmentList } from './assignment.list.js';

export class ListAssignments extends PageQuery {
  @IsOptional() @IsIn(ASSIGNMENT_STATUSES) status?: AssignmentStatus;
  @IsOptional() @IsUUID() directiveId?: string;
  /** Code of the addressed organisation; an organisation sees its own only, whatever it asks for. */
  @IsOptional() @Text(60) organisation?: string;
  /** `true`: owed and past its due date, by the region’s own calendar. */
  @IsOptional() @IsIn(['true']) late?: 'true';
  /** `true`: offered to another organisation that has not answered; an organisation sees what is offered to it. */
  @IsOptional() @IsIn(['true']) offered?: 'true';
  /** Owed, and due before this day. */
  @IsOptional() @LocalDate() dueBefore?: string;
}

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments')
export class ListAssignmentsController {
  constructor(
    private readonly assignments: AssignmentList,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: ASSIGNMENT_READERS })
  @ApiOperation({
    summary: 'What the region has assigned and what has been assigned to it, or is offered to an organisation, the latest first',
  })
  @ApiPage(AssignmentView)
  async list(
    @Context() context: RequestContext,
    @Query() { limit, cursor, late, dueBefore, ...filter }: ListAssignments,
  ): Promise<Page<AssignmentView>> {
    const now = this.clock.now();
    const days = [late && localDateOf(now, timeZoneOf(context.region)), dueBefore].filter((day) => day !== undefined);
    const found = await this.assignments.find(
      context,
      { ...filter, owedBefore: days.sort()[0] },
      { before: idIn(cursor), limit: limit + 1 },
    );
    return pageOf(
      found.map((assignment) => viewOf(assignment, now)),
      limit,
      ({ id }) => [id],
    );
  }
}
