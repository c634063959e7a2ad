import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { ASSIGNMENT_READERS } from '../../edge/roles.js';
import { AssignmentRepository } from '../assignment.repository.js';
import { viewOf } from '../assignment.view.js';
import { AssignmentDetail, reportsOf, responsibleFor, revisionsOf } from './assignment-detail.view.js';

@ApiTags('assignments')
@Controller('v1/regions/:region/assignments/:id')
export class ShowAssignmentController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: ASSIGNMENT_READERS })
  @ApiOperation({ summary: 'One assignment with its reports and with who answers for it today' })
  @ApiOkResponse({ type: AssignmentDetail })
  show(@Context() context: RequestContext, @Param('id', KnownId) assignmentId: string): Promise<AssignmentDetail> {
    return this.unitOfWork.read(context, async (tx) => {
      const assignment = await this.assignments.get(tx, assignmentId);
      const now = this.clock.now();
      const responsible = await responsibleFor(tx, assignment, now);
      return {
        ...viewOf(assignment, now),
        responsible,
        revisions: await revisionsOf(tx, assignment),
        reports: await reportsOf(tx, assignment),
      };
    });
  }
}
