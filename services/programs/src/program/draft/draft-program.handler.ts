import { Injectable } from '@nestjs/common';
import { ProgramDraftedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { RegisterRepository } from '@rakor/register';
import { NumberRepository } from '../../number/number.repository.js';
import type { Window } from '../../window/window.js';
import { WindowRepository } from '../../window/window.repository.js';
import { Members } from '../members/members.finder.js';
import { identified, type MilestoneWish, type TrajectoryPoint } from '../plan.js';
import { Program, type ProgramDraft } from '../program.js';
import { ProgramRepository } from '../program.repository.js';
import { type ProgramView, viewOf } from '../program.view.js';
import { daysOf, type DaysAsked } from './days-of.js';

export interface DraftProgram
  extends Omit<ProgramDraft, 'leadId' | 'leadCode' | 'leadName' | 'members' | 'fiscalYear' | 'startsOn' | 'endsOn'>, DaysAsked {
  readonly leadId: string;
  readonly supporting: readonly string[];
  readonly participants: readonly string[];
  readonly milestones: readonly MilestoneWish[];
  readonly trajectory: readonly TrajectoryPoint[];
}

@Injectable()
export class DraftProgramHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly register: RegisterRepository,
    private readonly numbers: NumberRepository,
    private readonly windows: WindowRepository,
    private readonly members: Members,
    private readonly programs: ProgramRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws RegionNotOnboarded, WindowNotFound, WindowOver, WindowClosed, OrganisationUnknown, PartNotForClass, MemberTwice, and what a draft throws */
  async execute(context: RequestContext, command: DraftProgram): Promise<ProgramView> {
    return this.unitOfWork.run(context, async (tx) => {
      const window = command.windowId === null ? null : await this.windows.getForShare(tx, command.windowId);
      window?.mustAdmitPrograms();
      const { program, drafted } = await this.draft(tx, command, window);

      await this.programs.add(tx, program);
      await tx.outbox.add(ProgramDraftedV1, drafted);
      return viewOf(program, window);
    });
  }

  private async draft(tx: Transaction, command: DraftProgram, window: Window | null): Promise<ReturnType<typeof Program.draft>> {
    const { supporting, participants, milestones, trajectory, leadId, ...said } = command;
    const now = this.clock.now();
    const { timeZone } = await this.register.profileOf(tx);
    const lead = await this.members.lead(tx, leadId);
    const members = await this.members.of(tx, lead, { supporting, participants });
    const days = daysOf(command, window, now, timeZone);
    const identity = { id: newId(), region: tx.context.region, number: await this.numbers.next(tx, 'PRG', days.fiscalYear) };
    const plan = { milestones: identified(milestones, [], newId), trajectory };
    return Program.draft(identity, { ...said, ...lead, ...days, members }, plan, window, tx.context, now);
  }
}
