import { Injectable } from '@nestjs/common';
import { ProgramClosedV1, type ProgramOutcome } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { ProgramRepository } from '../program.repository.js';
import { type ProgramView, viewOf } from '../program.view.js';

export interface CloseProgram {
  readonly programId: string;
  readonly expected?: number | undefined;
  readonly outcome: ProgramOutcome;
  readonly reason: string;
}

@Injectable()
export class CloseProgramHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programs: ProgramRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProgramNotFound, VersionMismatch, ProgramDecided, OutcomeNotForStatus */
  async execute(context: RequestContext, { programId, expected, outcome, reason }: CloseProgram): Promise<ProgramView> {
    return this.unitOfWork.run(context, async (tx) => {
      const program = await this.programs.getForUpdate(tx, programId);
      expectVersion(program.version, expected);
      const window = await this.programs.windowOf(tx, program);
      const closed = program.close(outcome, reason, context.actorId, this.clock.now());

      await this.programs.save(tx, program);
      await tx.outbox.add(ProgramClosedV1, closed);
      return viewOf(program, window);
    });
  }
}
