import { Injectable } from '@nestjs/common';
import { ProgramStartedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { ProgramRepository } from '../program.repository.js';
import { type ProgramView, viewOf } from '../program.view.js';

export interface StartProgram {
  readonly programId: string;
  readonly expected?: number | undefined;
}

@Injectable()
export class StartProgramHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programs: ProgramRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProgramNotFound, VersionMismatch, ProgramNotDraft, ProgramHasNoPlan, MilestoneOutsideSpan */
  async execute(context: RequestContext, { programId, expected }: StartProgram): Promise<ProgramView> {
    return this.unitOfWork.run(context, async (tx) => {
      const program = await this.programs.getForUpdate(tx, programId);
      expectVersion(program.version, expected);
      const window = await this.programs.windowOf(tx, program);
      const started = program.start(window, context, this.clock.now());

      await this.programs.save(tx, program);
      await tx.outbox.add(ProgramStartedV1, started);
      return viewOf(program, window);
    });
  }
}
