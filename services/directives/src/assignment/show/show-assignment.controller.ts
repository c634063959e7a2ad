import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, AsOfQuery, Context, KnownId, momentOf } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { ASSIGNMENT_READERS } from '../../edge/roles.js';
import { AssignmentPast } from '../as-of/assignment.past.js';
import { AssignmentRepository } from '../assignment.repository.js';
import { viewOf } from '../assignment.view.js';
import { AssignmentDetail, reportsOf, responsibleFor, revisionsOf } from './assignment-detail.view.js';

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id')
export class ShowAssignmentController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly past: AssignmentPast,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: ASSIGNMENT_READERS })
  @ApiOperation({ summary: 'One assignment with its reports and with who answers for it: today, or as it was known at the end of a day' })
  @ApiOkResponse({ type: AssignmentDetail })
  show(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @Query() query: AsOfQuery,
  ): Promise<AssignmentDetail> {
    const moment = momentOf(query, context, this.clock.now());
    return this.unitOfWork.read(context, async (tx) => {
      const known = await this.assignments.get(tx, assignmentId);
      const assignment = query.asOf === undefined ? known : await this.past.of(tx, known, moment);
      const responsible = await responsibleFor(tx, assignment, moment);
      return {
        ...viewOf(assignment, moment),
        responsible,
        responsibleAtIssue: await responsibleFor(tx, assignment, assignment.issuedAt),
        revisions: await revisionsOf(tx, assignment, moment),
        reports: await reportsOf(tx, assignment, moment),
      };
    });
  }
}
