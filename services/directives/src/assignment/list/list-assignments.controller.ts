import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ASSIGNMENT_STATUSES, type AssignmentStatus } from '@rakor/contracts';
import { Access, ApiPage, Context, type Page, pageOf, PageQuery, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { idIn } from '../../edge/list.positions.js';
import { ASSIGNMENT_READERS } from '../../edge/roles.js';
import { AssignmentView, viewOf } from '../assignment.view.js';
import { AssignmentList } from './assignment.list.js';

export class ListAssignments extends PageQuery {
  @IsOptional() @IsIn(ASSIGNMENT_STATUSES) status?: AssignmentStatus;
  @IsOptional() @IsUUID() directiveId?: string;
  /** Code of the addressed organisation; an organisation sees its own only, whatever it asks for. */
  @IsOptional() @Text(60) organisation?: string;
}

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments')
export class ListAssignmentsController {
  constructor(private readonly assignments: AssignmentList) {}

  @Get()
  @Access({ roles: ASSIGNMENT_READERS })
  @ApiOperation({ summary: 'What the region has assigned and what has been assigned to it, the latest first' })
  @ApiPage(AssignmentView)
  async list(@Context() context: RequestContext, @Query() { limit, cursor, ...filter }: ListAssignments): Promise<Page<AssignmentView>> {
    const found = await this.assignments.find(context, filter, { before: idIn(cursor), limit: limit + 1 });
    return pageOf(found.map(viewOf), limit, ({ id }) => [id]);
  }
}
