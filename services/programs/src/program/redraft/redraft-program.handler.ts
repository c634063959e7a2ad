import { Injectable } from '@nestjs/common';
import { ProgramRedraftedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Members } from '../members/members.finder.js';
import { checked } from '@rakor/forms';
import { templateOf } from '../../template/templates.js';
import type { ProgramChanges } from '../program.js';
import { ProgramRepository } from '../program.repository.js';
import { type ProgramView, viewOf } from '../program.view.js';

export interface RedraftProgram {
  readonly programId: string;
  readonly expected?: number | undefined;
  readonly changes: Omit<ProgramChanges, 'members' | 'details'>;
  /** What its template asks for; what is left out stays, and null takes it away. */
  readonly details?: Readonly<Record<string, unknown>> | undefined;
  /** Who takes part beside the lead; undefined: as before. Both lists together are all of them. */
  readonly members?: { readonly supporting: readonly string[]; readonly participants: readonly string[] } | undefined;
}

@Injectable()
export class RedraftProgramHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly programs: ProgramRepository,
    private readonly members: Members,
    private readonly clock: Clock,
  ) {}

  /** @throws ProgramNotFound, VersionMismatch, ProgramNotDraft, ProgramNotYours, ProgramAsItIs, OrganisationUnknown, PartNotForClass, MemberTwice, ValuesUnfit */
  async execute(context: RequestContext, { programId, expected, changes, members, details }: RedraftProgram): Promise<ProgramView> {
    return this.unitOfWork.run(context, async (tx) => {
      const program = await this.programs.getForUpdate(tx, programId);
      expectVersion(program.version, expected);
      const asked = members && { members: await this.members.of(tx, program, members) };
      const fields = templateOf(program.template)?.fields ?? [];
      const said = details && { details: checked(fields, { ...program.details, ...details }, '/details') };
      const redrafted = program.redraft({ ...changes, ...asked, ...said }, context, this.clock.now());

      await this.programs.save(tx, program);
      await tx.outbox.add(ProgramRedraftedV1, redrafted);
      return viewOf(program, await this.programs.windowOf(tx, program));
    });
  }
}
