import { Injectable } from '@nestjs/common';
import { ProgressVerifiedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { ProgressRepository } from '../progress.repository.js';
import { type ProgressReportView, viewOf } from '../progress.view.js';

export interface VerifyProgress {
  readonly reportId: string;
  readonly expected?: number | undefined;
  readonly verifiedPercent?: number | undefined;
}

@Injectable()
export class VerifyProgressHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ProgressRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ReportNotFound, VersionMismatch, MilestoneNotFound, ProgramNotRunning, NotAVerifier, ReporterVerifiesHimself, ReportDecided, ReportOvertaken, VerifiedBeyondClaim */
  async execute(context: RequestContext, { reportId, expected, verifiedPercent }: VerifyProgress): Promise<ProgressReportView> {
    return this.unitOfWork.run(context, async (tx) => {
      const { report, ...toDecide } = await this.reports.toDecideOn(tx, reportId);
      expectVersion(report.version, expected);
      const verified = report.verify(toDecide, verifiedPercent, context, this.clock.now());

      await this.reports.decide(tx, report);
      await tx.outbox.add(ProgressVerifiedV1, verified);
      return viewOf(report);
    });
  }
}
