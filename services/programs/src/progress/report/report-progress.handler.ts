import { Injectable } from '@nestjs/common';
import { ProgressReportedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { ProgressReport, type ReportWords } from '../progress-report.js';
import { ProgressRepository } from '../progress.repository.js';
import { type ProgressReportView, viewOf } from '../progress.view.js';

export interface ReportProgress extends ReportWords {
  readonly programId: string;
  readonly milestoneId: string;
}

@Injectable()
export class ReportProgressHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ProgressRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProgramNotFound, MilestoneNotFound, ProgramNotRunning, MayNotReport */
  async execute(context: RequestContext, { programId, milestoneId, ...words }: ReportProgress): Promise<ProgressReportView> {
    return this.unitOfWork.run(context, async (tx) => {
      const subject = await this.reports.subjectOf(tx, programId, milestoneId);
      const identity = { id: newId(), region: context.region };
      const { report, reported } = ProgressReport.submit(identity, subject, words, context, this.clock.now());

      await this.reports.add(tx, report);
      await tx.outbox.add(ProgressReportedV1, reported);
      return viewOf(report);
    });
  }
}
