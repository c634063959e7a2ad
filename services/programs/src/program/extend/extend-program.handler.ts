import { Injectable } from '@nestjs/common';
import { ProgramExtendedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, localDateOf, type RequestContext, timeZoneOf } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { ProgramRepository } from '../program.repository.js';
import { type ProgramView, viewOf } from '../program.view.js';

export interface ExtendProgram {
  readonly programId: string;
  readonly expected?: number | undefined;
  readonly endsOn: string;
  readonly reason: string;
}

@Injectable()
export class ExtendProgramHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programs: ProgramRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProgramNotFound, VersionMismatch, ProgramDecided, ProgramNotRunning, ExtensionTooShort */
  async execute(context: RequestContext, { programId, expected, endsOn, reason }: ExtendProgram): Promise<ProgramView> {
    return this.unitOfWork.run(context, async (tx) => {
      const program = await this.programs.getForUpdate(tx, programId);
      expectVersion(program.version, expected);
      const window = await this.programs.windowOf(tx, program);
      const now = this.clock.now();
      const extended = program.extend(endsOn, reason, window, localDateOf(now, timeZoneOf(context.region)), context.actorId, now);

      await this.programs.save(tx, program);
      await tx.outbox.add(ProgramExtendedV1, extended);
      return viewOf(program, window);
    });
  }
}
