import { Injectable } from '@nestjs/common';
import { ProgramPrioritisedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { WindowRepository } from '../../window/window.repository.js';
import { ProgramRepository } from '../program.repository.js';
import { type ProgramView, viewOf } from '../program.view.js';

export interface PrioritiseProgram {
  readonly programId: string;
  readonly expected?: number | undefined;
  readonly priority: boolean;
  readonly reason: string | null;
}

@Injectable()
export class PrioritiseProgramHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly windows: WindowRepository,
    private readonly programs: ProgramRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProgramNotFound, VersionMismatch, ProgramDecided, ProgramAsItIs, TooManyPriorities */
  async execute(context: RequestContext, { programId, expected, priority, reason }: PrioritiseProgram): Promise<ProgramView> {
    return this.unitOfWork.run(context, async (tx) => {
      const program = await this.programs.getForUpdate(tx, programId);
      expectVersion(program.version, expected);
      const window = program.windowId === null ? null : await this.windows.getForUpdate(tx, program.windowId);
      if (window && priority) window.mustAdmitPriority(await this.windows.prioritiesIn(tx, window));
      const prioritised = program.prioritise(priority, reason, this.clock.now());

      await this.programs.save(tx, program);
      await tx.outbox.add(ProgramPrioritisedV1, prioritised);
      return viewOf(program, window);
    });
  }
}
