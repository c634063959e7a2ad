import { Injectable } from '@nestjs/common';
import { ProgramHandedOverV1, type RegularPlan } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { ProgramRepository } from '../program.repository.js';
import { type ProgramView, viewOf } from '../program.view.js';

export interface HandOverProgram {
  readonly programId: string;
  readonly expected?: number | undefined;
  readonly plan: RegularPlan;
  /** Where in that plan it goes on. */
  readonly reference: string;
  readonly reason: string;
}

@Injectable()
export class HandOverProgramHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programs: ProgramRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProgramNotFound, VersionMismatch, ProgramDecided, ProgramNotRunning */
  async execute(context: RequestContext, { programId, expected, plan, reference, reason }: HandOverProgram): Promise<ProgramView> {
    return this.unitOfWork.run(context, async (tx) => {
      const program = await this.programs.getForUpdate(tx, programId);
      expectVersion(program.version, expected);
      const window = await this.programs.windowOf(tx, program);
      const handedOver = program.handOver(plan, reference, reason, context.actorId, this.clock.now());

      await this.programs.save(tx, program);
      await tx.outbox.add(ProgramHandedOverV1, handedOver);
      return viewOf(program, window);
    });
  }
}
