import { Injectable } from '@nestjs/common';
import { DeadlineRecomputedV1 } from '@rakor/contracts';
import { Clock } from '@rakor/kernel';
import type { Transaction } from '@rakor/messaging';
import type { RegionalCalendar } from '../../calendar/regional-calendar.js';
import { ReplanLadders } from '../../escalation/replan/replan-ladders.js';
import { countOn } from '../count.js';
import type { Deadline } from '../deadline.js';
import { DeadlineRepository } from '../deadline.repository.js';
import { MoveAssignments } from '../move-assignments/move-assignments.js';

/** Counts what is open anew when the region's calendar was revised, and moves what is planned on it, in the transaction that revises it. */
@Injectable()
export class RecomputeOpen {
  constructor(
    private readonly deadlines: DeadlineRepository,
    private readonly assignments: MoveAssignments,
    private readonly ladders: ReplanLadders,
    private readonly clock: Clock,
  ) {}

  /** Call it while the calendar is locked: what is being issued at the same time is counted on the one or the other, and never missed. */
  async recompute(tx: Transaction, calendar: RegionalCalendar): Promise<void> {
    for (const deadline of await this.deadlines.openForUpdate(tx)) await this.recomputeOne(tx, deadline, calendar);
    await this.ladders.calendarChanged(tx);
  }

  private async recomputeOne(tx: Transaction, deadline: Deadline, calendar: RegionalCalendar): Promise<void> {
    const { phrase, issuedOn, saidAt, directiveId } = deadline;
    const recomputed = deadline.recompute(countOn(calendar, { due: { phrase }, issuedOn, saidAt }), this.clock.now());
    if (recomputed === null) return;

    await this.deadlines.save(tx, deadline);
    await tx.outbox.add(DeadlineRecomputedV1, recomputed);
    if (recomputed.status === 'confirmed') await this.assignments.move(tx, directiveId, recomputed.dueOn, 'calendar-revised');
  }
}
