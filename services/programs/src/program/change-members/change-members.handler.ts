import { Injectable } from '@nestjs/common';
import { ProgramMembersChangedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Members } from '../members/members.finder.js';
import { ProgramRepository } from '../program.repository.js';
import { type ProgramView, viewOf } from '../program.view.js';

export interface ChangeMembers {
  readonly programId: string;
  readonly expected?: number | undefined;
  readonly leadId: string;
  readonly supporting: readonly string[];
  readonly participants: readonly string[];
  readonly reason: string;
}

@Injectable()
export class ChangeMembersHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programs: ProgramRepository,
    private readonly members: Members,
    private readonly clock: Clock,
  ) {}

  /** @throws ProgramNotFound, VersionMismatch, ProgramNotRunning, ProgramAsItIs, OrganisationUnknown, PartNotForClass, MemberTwice */
  async execute(context: RequestContext, { programId, expected, leadId, reason, ...others }: ChangeMembers): Promise<ProgramView> {
    return this.unitOfWork.run(context, async (tx) => {
      const program = await this.programs.getForUpdate(tx, programId);
      expectVersion(program.version, expected);
      const lead = await this.members.lead(tx, leadId);
      const changed = program.changeMembers(lead, await this.members.of(tx, lead, others), reason, this.clock.now());

      await this.programs.save(tx, program);
      await tx.outbox.add(ProgramMembersChangedV1, changed);
      return viewOf(program, await this.programs.windowOf(tx, program));
    });
  }
}
