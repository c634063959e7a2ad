import { DomainError } from '@rakor/kernel';
import type { Days } from './plan.js';

/** Nothing is measured that has no milestones. */
export class ProgramHasNoPlan extends DomainError {
  readonly code = 'program-has-no-plan';
  readonly kind = 'conflict';
  constructor(number: string) {
    super(`Program ${number} has no milestones. Set its plan first.`);
  }
}

/** Milestones are shares of one whole. */
export class WeightsNotHundred extends DomainError {
  readonly code = 'weights-not-hundred';
  readonly kind = 'unprocessable';
  constructor(total: number) {
    super(`The weights of the milestones come to ${total}. Send weights that come to exactly 100.`, { pointer: '/milestones' });
  }
}

export class MilestoneRepeated extends DomainError {
  readonly code = 'milestone-repeated';
  readonly kind = 'unprocessable';
  constructor(index: number) {
    super('The same milestone is sent twice. Leave the id out for a new one.', { pointer: `/milestones/${index}/id` });
  }
}

/** What was confirmed is measured by: the one who is measured does not move it. */
export class PlanConfirmed extends DomainError {
  readonly code = 'plan-confirmed';
  readonly kind = 'forbidden';
  constructor(number: string) {
    super(`The plan of program ${number} was confirmed. Ask the secretariat to revise it.`);
  }
}

export class PlanNeedsReason extends DomainError {
  readonly code = 'plan-needs-reason';
  readonly kind = 'unprocessable';
  constructor(number: string) {
    super(`Program ${number} runs. Send the "reason" for which its plan is revised.`, { pointer: '/reason' });
  }
}

/** A milestone that the program did not have before. */
export class MilestoneUnknown extends DomainError {
  readonly code = 'milestone-unknown';
  readonly kind = 'unprocessable';
  constructor(index: number) {
    super('The program has no milestone of that id. Leave the id out for a new one.', { pointer: `/milestones/${index}/id` });
  }
}

/** Days before the program or after its end are not its own. */
export class MilestoneOutsideSpan extends DomainError {
  readonly code = 'milestone-outside-span';
  readonly kind = 'unprocessable';
  constructor(index: number, plannedOn: string, { from, until }: Days) {
    super(`A milestone on ${plannedOn} lies outside the program, which has the days from ${from} to ${until}.`, {
      pointer: `/milestones/${index}/plannedOn`,
    });
  }
}

export class TrajectoryUnsound extends DomainError {
  readonly code = 'trajectory-unsound';
  readonly kind = 'unprocessable';
  constructor(index: number, { from, until }: Days) {
    super(`The points of a trajectory lie from ${from} to ${until}, each later than the one before and not lower, and the last is 100.`, {
      pointer: `/trajectory/${index}`,
    });
  }
}

/** A milestone that the plan does not have any more, or never had. */
export class MilestoneNotFound extends DomainError {
  readonly code = 'milestone-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('The program has no such milestone. Its plan lists those that it has.');
  }
}
