import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rakor/messaging';
import { daysPastEnd } from '../dependency/chain.facts.js';
import { chainAt } from '../dependency/chain.reader.js';
import { MilestoneNotFound } from '../program/plan.errors.js';
import { ProgramNotRunning } from '../program/program.errors.js';
import { workOn } from '../program/program.work.js';
import { figuresByMilestone } from '../status/figures.js';
import { Slip, type Slipping } from './slip.js';
import { MilestoneDone } from './slip.errors.js';

/** Finds out what a slip does, and stores it. */
@Injectable()
export class SlipRepository {
  /**
   * What another day of a milestone does along the chain. Slips of a program wait for each other: each says what was expected before.
   * @throws ProgramNotFound, MilestoneNotFound, ProgramNotRunning, MilestoneDone
   */
  async slipping(tx: Transaction, programId: string, milestoneId: string, expectedOn: string, now: Date): Promise<Slipping> {
    const { work, milestone, state } = await workOn(tx, programId, milestoneId);
    if (!milestone) throw new MilestoneNotFound();
    if (state.status !== 'running') throw new ProgramNotRunning(work.programNumber, state.status);
    await tx.manager.query('select from milestone where region = $1 and id = $2 for no key update', [tx.context.region, milestoneId]);
    const before = await chainAt(tx, [programId], null, now);
    const one = before.milestones.get(milestoneId);
    const formerOn = before.forecasts().get(milestoneId)?.expectedOn;
    if (!one || formerOn === undefined) throw new MilestoneNotFound();
    if (figuresByMilestone(one.program.facts.reports).get(milestoneId)?.verified === 100) throw new MilestoneDone();
    return {
      ...{ milestone: { ...work, ...milestone }, supporting: state.supporting, plannedOn: one.milestone.plannedOn, formerOn },
      daysPastEnd: daysPastEnd(one.program, expectedOn),
      effects: before.moved(milestoneId, expectedOn).effectsSince(before, milestoneId),
    };
  }

  async add({ manager }: Transaction, slip: Slip): Promise<void> {
    await manager.insert(Slip, slip);
  }
}
