import { Injectable } from '@nestjs/common';
import { ProgramAlignedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { PriorityRepository } from '../../priority/priority.repository.js';
import { ProgramRepository } from '../program.repository.js';
import { type ProgramView, viewOf } from '../program.view.js';

export interface AlignProgram {
  readonly programId: string;
  readonly expected?: number | undefined;
  /** All that it serves; none: it is an orphan. */
  readonly priorities: readonly string[];
}

@Injectable()
export class AlignProgramHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programs: ProgramRepository,
    private readonly priorities: PriorityRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProgramNotFound, VersionMismatch, PriorityUnknown, ProgramDecided, ProgramAsItIs */
  async execute(context: RequestContext, { programId, expected, priorities }: AlignProgram): Promise<ProgramView> {
    return this.unitOfWork.run(context, async (tx) => {
      const program = await this.programs.getForUpdate(tx, programId);
      expectVersion(program.version, expected);
      const window = await this.programs.windowOf(tx, program);
      const aligned = program.align(await this.priorities.standing(tx, priorities), this.clock.now());

      await this.programs.save(tx, program);
      await tx.outbox.add(ProgramAlignedV1, aligned);
      return viewOf(program, window);
    });
  }
}
