import { Injectable } from '@nestjs/common';
import { type ProgramCategory, ProgramDraftedV1, type ProgramHorizon } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { RegisterRepository } from '@rakor/register';
import { NumberRepository } from '../../number/number.repository.js';
import type { Window } from '../../window/window.js';
import { WindowRepository } from '../../window/window.repository.js';
import { Members } from '../members/members.finder.js';
import { identified, type MilestoneWish, type TrajectoryPoint } from '../plan.js';
import { Program, type ProgramDraft } from '../program.js';
import { CategoryMissing } from '../program.errors.js';
import { ProgramRepository } from '../program.repository.js';
import { type ProgramView, viewOf } from '../program.view.js';
import { checked } from '@rakor/forms';
import { milestonesOn } from '../../template/template.js';
import { templateOf } from '../../template/templates.js';
import { daysOf, type DaysAsked, spanOf } from '../days-of.js';

export interface DraftProgram
  extends
    Pick<ProgramDraft, 'title' | 'description' | 'windowId' | 'baseline' | 'innovation' | 'budget' | 'template'>,
    Omit<DaysAsked, 'horizon'> {
  /** Null: as its template has it. */
  readonly category: ProgramCategory | null;
  readonly horizon: ProgramHorizon | null;
  readonly details: Readonly<Record<string, unknown>>;
  readonly leadId: string;
  readonly supporting: readonly string[];
  readonly participants: readonly string[];
  /** Null: those of its template, on its own days. */
  readonly milestones: readonly MilestoneWish[] | null;
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
    const { supporting, participants, milestones, trajectory, leadId, details, ...said } = command;
    const template = templateOf(command.template);
    const category = command.category ?? template?.category;
    if (category === undefined) throw new CategoryMissing();
    const horizon = command.horizon ?? template?.horizon ?? (window ? 'window' : 'continuous');
    const now = this.clock.now();
    const { timeZone } = await this.register.profileOf(tx);
    const lead = await this.members.lead(tx, leadId);
    const days = daysOf({ ...command, horizon }, window, now, timeZone);
    const kind = { category, horizon, details: checked(template?.fields ?? [], details, '/details'), alignedWith: [], carriedFrom: null };
    const draft = { ...said, ...kind, ...lead, ...days, members: await this.members.of(tx, lead, { supporting, participants }) };
    const identity = { id: newId(), region: tx.context.region, number: await this.numbers.next(tx, 'PRG', days.fiscalYear) };
    const wishes = milestones ?? (template ? milestonesOn(template, spanOf(days, window)) : []);
    return Program.draft(identity, draft, { milestones: identified(wishes, [], newId), trajectory }, window, tx.context, now);
  }
}
