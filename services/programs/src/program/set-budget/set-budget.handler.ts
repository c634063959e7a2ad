import { Injectable } from '@nestjs/common';
import { ProgramBudgetSetV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { ProgramRepository } from '../program.repository.js';
import { type ProgramView, viewOf } from '../program.view.js';

export interface SetBudget {
  readonly programId: string;
  readonly expected?: number | undefined;
  readonly budget: bigint;
  readonly reason: string;
}

@Injectable()
export class SetBudgetHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programs: ProgramRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProgramNotFound, VersionMismatch, ProgramNotRunning, ProgramAsItIs */
  async execute(context: RequestContext, { programId, expected, budget, reason }: SetBudget): Promise<ProgramView> {
    return this.unitOfWork.run(context, async (tx) => {
      const program = await this.programs.getForUpdate(tx, programId);
      expectVersion(program.version, expected);
      const window = await this.programs.windowOf(tx, program);
      const set = program.setBudget(budget, reason, this.clock.now());

      await this.programs.save(tx, program);
      await tx.outbox.add(ProgramBudgetSetV1, set);
      return viewOf(program, window);
    });
  }
}
