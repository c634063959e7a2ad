import { Injectable } from '@nestjs/common';
import { ProgramRealisationRecordedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, localDateOf, type RequestContext, timeZoneOf } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { ProgramRepository } from '../program.repository.js';
import type { Realisation } from '../program.standing.js';
import { type ProgramView, viewOf } from '../program.view.js';

export interface RecordRealisation {
  readonly programId: string;
  readonly expected?: number | undefined;
  readonly realisation: Realisation;
}

@Injectable()
export class RecordRealisationHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programs: ProgramRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProgramNotFound, VersionMismatch, ProgramNotYours, ProgramNotRunning, RealisationOutOfTime, RealisationFalls */
  async execute(context: RequestContext, { programId, expected, realisation }: RecordRealisation): Promise<ProgramView> {
    return this.unitOfWork.run(context, async (tx) => {
      const program = await this.programs.getForUpdate(tx, programId);
      expectVersion(program.version, expected);
      const window = await this.programs.windowOf(tx, program);
      const now = this.clock.now();
      const recorded = program.recordRealisation(realisation, localDateOf(now, timeZoneOf(context.region)), context, now);

      await this.programs.save(tx, program);
      await tx.outbox.add(ProgramRealisationRecordedV1, recorded);
      return viewOf(program, window);
    });
  }
}
