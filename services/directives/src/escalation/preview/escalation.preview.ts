import { Injectable } from '@nestjs/common';
import { localTimeOf, timeZoneOf, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { Clock } from '@rakor/kernel';
import type { Assignment } from '../../assignment/assignment.js';
import { NotTheIssuer } from '../../assignment/assignment.errors.js';
import { AssignmentRepository } from '../../assignment/assignment.repository.js';
import { AddresseeCalendars } from '../addressee.calendars.js';
import type { Upcoming } from '../escalation.js';
import { EscalationRepository } from '../escalation.repository.js';
import { RouteFinder } from '../route.finder.js';
import { dayOffOf, type EscalationPreview, type StepView } from './preview.view.js';

/** Answers "who gets this, when?" for an assignment to which nothing happens any more (F10). */
@Injectable()
export class PreviewEscalations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly escalations: EscalationRepository,
    private readonly routes: RouteFinder,
    private readonly clock: Clock,
  ) {}

  /**
   * Changes nothing, but takes a transaction that could: only such a one can look into the register of an addressee's tenant.
   * @throws AssignmentNotFound; NotTheIssuer to the tenant of the addressee, which does not see who is who in the one that issued
   */
  async of(context: RequestContext, assignmentId: string): Promise<EscalationPreview> {
    return this.unitOfWork.run(context, async (tx) => {
      const assignment = await this.assignments.get(tx, assignmentId);
      if (assignment.region !== context.region) throw new NotTheIssuer(assignment.region);
      const escalation = await this.escalations.of(tx, assignment);
      const calendar = await new AddresseeCalendars(tx, this.clock.now()).of(assignment);
      const { id, number, dueOn, addresseeRegion } = assignment;
      const steps: StepView[] = [];
      for (const step of escalation?.upcoming(assignment, calendar) ?? []) steps.push(await this.viewOf(tx, assignment, step));
      const dueOnDayOff = dueOn === null ? null : dayOffOf(dueOn, calendar);
      return { assignmentId: id, number, dueOn, dueOnDayOff, timeZone: timeZoneOf(addresseeRegion), steps };
    });
  }

  private async viewOf(tx: Transaction, assignment: Assignment, { step, at, sought, movedFrom }: Upcoming): Promise<StepView> {
    const { recipient, unreached } = await this.routes.find(tx, assignment, sought, at);
    const localTime = localTimeOf(at, timeZoneOf(assignment.addresseeRegion));
    return { step, at: at.toISOString(), localTime, sought, recipient, unreached: [...unreached], movedFrom };
  }
}
