import type { WorkingCalendar } from '@rakor/calendar';
import type { EscalationFact, EscalationStep, OvertakenStep } from '@rakor/contracts';
import { timeZoneOf } from '@rakor/kernel';
import type { Assignment } from '../assignment/assignment.js';
import { type Announcement, fallbackUsed, told } from './escalation.facts.js';
import { acknowledgeBy, isOvertakenBy, Ladder, type Planned, type Sought, soughtBy } from './ladder.js';
import type { Route } from './route.js';
import { turnOf } from './turn.js';

/** What a ladder follows of its assignment. */
export type Watched = Pick<Assignment, 'id' | 'region' | 'addresseeRegion' | 'organisationId' | 'mode' | 'status' | 'dueOn' | 'issuedAt'>;

/** The step that is to be taken now. */
export interface Coming {
  readonly step: EscalationStep;
  readonly plannedAt: Date;
  readonly sought: Sought;
  /** Steps for the same person that have come due since, and are told with this one. */
  readonly overtaken: readonly OvertakenStep[];
}

/** A step that will be taken if nothing happens before. */
export interface Upcoming extends Planned {
  readonly sought: Sought;
  /** The day off that it was moved from. */
  readonly movedFrom: string | null;
}

/** The ladder of one assignment: when somebody is told next, and who was told. The assignment moves it; time makes it climb. */
export class Escalation {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly assignmentId: string;
  declare readonly addresseeRegion: string;
  /** The due date that it counts from; null while there is none, and after the end. */
  declare dueOn: string | null;
  declare step: EscalationStep | null;
  declare stepAt: Date | null;
  /** Null once it is acknowledged, or told that it was not. */
  declare acknowledgeBy: Date | null;
  declare version: number;

  /** Of an assignment that is watched from an instant on. */
  static of(id: string, assignment: Watched, at: Date, calendar: WorkingCalendar): Escalation {
    const { region, addresseeRegion, mode, issuedAt } = assignment;
    const term = acknowledgeBy(mode, issuedAt, timeZoneOf(addresseeRegion), calendar);
    const nothing = { dueOn: null, step: null, stepAt: null, acknowledgeBy: term, version: 0 };
    const escalation = Object.assign(new Escalation(), { id, region, assignmentId: assignment.id, addresseeRegion, ...nothing });
    return escalation.follow(assignment, at, calendar);
  }

  /** Whether an assignment has become such that the ladder has to be planned anew. */
  isMovedBy(assignment: Watched): boolean {
    return countedOf(assignment) !== this.dueOn || (this.acknowledgeBy !== null && assignment.status !== 'issued');
  }

  /** Takes up what has become of the assignment. Another due date begins the ladder anew, an end takes it away; anything else leaves it. */
  follow(assignment: Watched, at: Date, calendar: WorkingCalendar): this {
    if (assignment.status !== 'issued') this.acknowledgeBy = null;
    const counted = countedOf(assignment);
    if (counted === this.dueOn) return this;
    this.dueOn = counted;
    this.plan(counted === null ? null : this.ladder(counted, calendar).first(at));
    return this;
  }

  /**
   * Puts what is still to come where it falls by a calendar that was changed: the same step, and the same term. What is due already stays due.
   * @returns whether anything moved
   */
  replan(assignment: Watched, at: Date, calendar: WorkingCalendar): boolean {
    const { dueOn, stepAt, acknowledgeBy: term } = this;
    if (dueOn !== null && stepAt !== null && stepAt > at) this.plan(this.ladder(dueOn, calendar).again(this.planned()));
    if (term !== null && term > at)
      this.acknowledgeBy = acknowledgeBy(assignment.mode, assignment.issuedAt, timeZoneOf(this.addresseeRegion), calendar);
    return this.stepAt?.getTime() !== stepAt?.getTime() || this.acknowledgeBy?.getTime() !== term?.getTime();
  }

  /**
   * What is to be told at an instant. After a pause the steps for one person are told together, as the last of them: five letters of one date help
   * nobody. Everybody above is told all the same, in order, for each of them has to know (F10).
   */
  coming({ status }: Pick<Watched, 'status'>, at: Date, calendar: WorkingCalendar): Coming {
    const { acknowledgeBy: term, stepAt } = this;
    if (term && (!stepAt || term <= stepAt)) return { step: 'unacknowledged', plannedAt: term, sought: 'head', overtaken: [] };
    let planned = this.planned();
    const overtaken: OvertakenStep[] = [];
    for (
      let next = this.following(planned, calendar);
      next.at <= at && isOvertakenBy(next.step, planned.step);
      next = this.following(planned, calendar)
    ) {
      overtaken.push({ step: planned.step, plannedAt: planned.at.toISOString() });
      planned = next;
    }
    return { step: planned.step, plannedAt: planned.at, sought: soughtBy(planned.step, turnOf(status)), overtaken };
  }

  /** What will be told if nothing happens any more, in order, up to the first of the weekly steps. */
  upcoming({ status }: Pick<Watched, 'status'>, calendar: WorkingCalendar): Upcoming[] {
    const term = this.acknowledgeBy;
    const steps: Planned[] = this.stepAt === null ? [] : [this.planned()];
    for (let last = steps.at(-1); last && last.step !== 'late-another-week'; last = steps.at(-1))
      steps.push(this.following(last, calendar));
    // At one instant the acknowledgement comes first, as in coming().
    const all = term === null ? steps : [{ step: 'unacknowledged', at: term } as const, ...steps].toSorted(byInstant);
    const ladder = this.dueOn === null ? null : this.ladder(this.dueOn, calendar);
    return all.map(({ step, at }) => ({ step, at, sought: soughtBy(step, turnOf(status)), movedFrom: ladder?.movedFrom(step) ?? null }));
  }

  /** Takes the step: the one after it is next. Returns what is announced, one event for each version. */
  climb(assignment: Assignment, coming: Coming, route: Route, at: Date, calendar: WorkingCalendar): readonly Announcement[] {
    const { step, plannedAt } = coming;
    if (step === 'unacknowledged') this.acknowledgeBy = null;
    else this.plan(this.following({ step, at: plannedAt }, calendar));
    const fallback = route.unreached.length === 0 ? [] : [fallbackUsed(this.about(assignment, coming), route, at)];
    return [...fallback, told(this.about(assignment, coming), assignment, coming, route, at)];
  }

  /** One version further, and what its event says of whose ladder and which step it is. */
  private about(assignment: Assignment, { step, plannedAt }: Coming): EscalationFact {
    const { directiveId, number, organisationId, organisationCode, organisationName, addresseeRegion } = assignment;
    this.version += 1;
    return {
      ...{ escalationId: this.id, sequence: this.version, assignmentId: this.assignmentId, directiveId, directiveNumber: number },
      ...{ organisationId, organisationCode, organisationName, addresseeRegion, step, plannedAt: plannedAt.toISOString() },
    };
  }

  private plan(planned: Planned | null): void {
    this.step = planned?.step ?? null;
    this.stepAt = planned?.at ?? null;
  }

  private planned(): Planned {
    if (this.step === null || this.stepAt === null) throw new Error('A ladder without a due date has no step.');
    return { step: this.step, at: this.stepAt };
  }

  private following(planned: Planned, calendar: WorkingCalendar): Planned {
    if (this.dueOn === null) throw new Error('A ladder without a due date has no step.');
    return this.ladder(this.dueOn, calendar).after(planned);
  }

  private ladder(dueOn: string, calendar: WorkingCalendar): Ladder {
    return new Ladder(dueOn, timeZoneOf(this.addresseeRegion), calendar);
  }
}

function byInstant(one: Planned, other: Planned): number {
  return one.at.getTime() - other.at.getTime();
}

/** The due date that a ladder counts from. */
function countedOf({ status, dueOn }: Watched): string | null {
  return turnOf(status) === 'nobody' ? null : dueOn;
}
