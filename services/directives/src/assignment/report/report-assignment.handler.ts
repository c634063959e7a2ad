import { Injectable } from '@nestjs/common';
import { DirectiveReportedV1 } from '@rakor/contracts';
import type { Sent } from '@rakor/forms';
import { expectVersion } from '@rakor/http';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { answersTo } from '../../report-form/report-form.js';
import type { Report } from '../assignment.js';
import { AssignmentRepository } from '../assignment.repository.js';
import { type AssignmentView, viewOf } from '../assignment.view.js';

export interface ReportAssignment extends Omit<Report, 'id' | 'claimedPercent'> {
  /** All of it where nothing is said. */
  readonly claimedPercent?: number;
  /** By the keys of the fields of the directive's report form; may be anything. */
  readonly answers?: Sent;
  readonly assignmentId: string;
  readonly expected?: number | undefined;
}

@Injectable()
export class ReportAssignmentHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws AssignmentNotFound, VersionMismatch, NotTheAddressee, AssignmentNotReady, ValuesUnfit */
  async execute(context: RequestContext, { assignmentId, expected, answers = {}, ...words }: ReportAssignment): Promise<AssignmentView> {
    return this.unitOfWork.run(context, async (tx) => {
      const assignment = await this.assignments.getForUpdate(tx, assignmentId);
      expectVersion(assignment.version, expected);
      const [report, at] = [{ id: newId(), claimedPercent: 100, ...words }, this.clock.now()];
      const reported = assignment.report(report, context, at);
      const values = answersTo(await this.assignments.reportFormOf(tx, assignment), answers);

      await this.assignments.save(tx, assignment);
      await this.assignments.addReport(tx, assignment, { ...report, answers: values }, at);
      await this.assignments.announce(tx, assignment, DirectiveReportedV1, reported);
      return viewOf(assignment, this.clock.now());
    });
  }
}
