import { Injectable } from '@nestjs/common';
import { ProgramPlanSetV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { identified, type MilestoneWish, type TrajectoryPoint } from '../plan.js';
import { ProgramRepository } from '../program.repository.js';
import { type ProgramView, viewOf } from '../program.view.js';

export interface SetPlan {
  readonly programId: string;
  readonly expected?: number | undefined;
  readonly milestones: readonly MilestoneWish[];
  readonly trajectory: readonly TrajectoryPoint[];
  readonly reason: string | null;
}

@Injectable()
export class SetPlanHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programs: ProgramRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProgramNotFound, VersionMismatch, MilestoneUnknown, and what setPlan throws */
  async execute(context: RequestContext, { programId, expected, milestones, trajectory, reason }: SetPlan): Promise<ProgramView> {
    return this.unitOfWork.run(context, async (tx) => {
      const program = await this.programs.getForUpdate(tx, programId);
      expectVersion(program.version, expected);
      const window = await this.programs.windowOf(tx, program);
      const plan = { milestones: identified(milestones, program.milestones, newId), trajectory };
      const set = program.setPlan(plan, reason, window, context, this.clock.now());

      await this.programs.save(tx, program);
      await tx.outbox.add(ProgramPlanSetV1, set);
      return viewOf(program, window);
    });
  }
}
