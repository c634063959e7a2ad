import { Injectable } from '@nestjs/common';
import { ProgressReturnedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { ProgressRepository } from '../progress.repository.js';
import { type ProgressReportView, viewOf } from '../progress.view.js';

export interface ReturnProgress {
  readonly reportId: string;
  readonly expected?: number | undefined;
  readonly reason: string;
}

@Injectable()
export class ReturnProgressHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ProgressRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ReportNotFound, VersionMismatch, MilestoneNotFound, ProgramNotRunning, NotAVerifier, ReporterVerifiesHimself, ReportDecided, ReportOvertaken */
  async execute(context: RequestContext, { reportId, expected, reason }: ReturnProgress): Promise<ProgressReportView> {
    return this.unitOfWork.run(context, async (tx) => {
      const { report, ...toDecide } = await this.reports.toDecideOn(tx, reportId);
      expectVersion(report.version, expected);
      const returned = report.return(toDecide, reason, context, this.clock.now());

      await this.reports.decide(tx, report);
      await tx.outbox.add(ProgressReturnedV1, returned);
      return viewOf(report);
    });
  }
}
