import { addDays, daysBetween, type Hours, type WorkingCalendar } from '@rakor/calendar';
import type { AssignmentMode, EscalationStep } from '@rakor/contracts';
import { instantOf, localDateOf, type TimeZone } from '@rakor/kernel';
import type { Turn } from './turn.js';

/** Whom a step is for. Who that is on the day is another question (see route.ts). */
export type Sought = 'owner' | 'verifier' | 'head' | 'sekda' | 'leader-brief';

/** A step, and when it is due. */
export interface Planned {
  readonly step: EscalationStep;
  readonly at: Date;
}

/** Days after the due date, and whom the step is for (domain §4.7). */
const RUNGS: Readonly<
  Record<Exclude<EscalationStep, 'unacknowledged' | 'late-another-week'>, { readonly day: number; readonly to: Sought }>
> = {
  'due-in-3-days': { day: -3, to: 'owner' },
  'due-tomorrow': { day: -1, to: 'owner' },
  'due-today': { day: 0, to: 'owner' },
  'late-1-day': { day: 1, to: 'head' },
  'late-3-days': { day: 3, to: 'sekda' },
  'late-7-days': { day: 7, to: 'leader-brief' },
};
const STEPS = Object.keys(RUNGS) as (keyof typeof RUNGS)[];
const WEEK = 7;

function isRung(step: EscalationStep): step is keyof typeof RUNGS {
  return step in RUNGS;
}

/** Whom a step is for. While a report waits it is not the addressee's fault: those who verify it are reminded instead. */
export function soughtBy(step: EscalationStep, turn: Turn): Sought {
  const sought = step === 'unacknowledged' ? 'head' : step === 'late-another-week' ? 'leader-brief' : RUNGS[step].to;
  return turn === 'issuer' && (sought === 'owner' || sought === 'head') ? 'verifier' : sought;
}

/** The steps at which an assignment is late by so many days, or by more. */
export function stepsAfter(days: number): EscalationStep[] {
  return [...STEPS.filter((step) => RUNGS[step].day >= days), 'late-another-week'];
}

/** Whether a step need not be told once the next one is due as well: that is for the same person, and says all that this did. */
export function isOvertakenBy(next: EscalationStep, step: EscalationStep): boolean {
  return soughtBy(next, 'addressee') === soughtBy(step, 'addressee');
}

/**
 * The steps by which an assignment is reminded of and escalated, counted from its due date. They fall on the opening hour of working days of the
 * addressee: what comes before the due date moves back from a day off, what comes after it moves on. After the last rung it goes on week by week.
 */
export class Ladder {
  constructor(
    private readonly dueOn: string,
    private readonly zone: TimeZone,
    private readonly calendar: WorkingCalendar,
  ) {}

  /**
   * Where the ladder begins for a due date that is set at an instant. What is due on this or the next working day is told at once (B6); a step
   * that had passed before anybody knew of the date is not owed.
   */
  first(at: Date): Planned {
    const today = localDateOf(at, this.zone);
    const soon = this.dayOf('due-tomorrow') <= today && today <= this.dueOn;
    if (soon) return { step: today === this.dueOn ? 'due-today' : 'due-tomorrow', at };
    for (const step of STEPS) {
      const planned = this.planned(step);
      if (planned.at > at) return planned;
    }
    return this.weekAfter(at);
  }

  /** Where a step that is still to come falls on this calendar; the week of a weekly one stays. */
  again({ step, at }: Planned): Planned {
    if (isRung(step)) return this.planned(step);
    const week = Math.floor(daysBetween(this.dueOn, localDateOf(at, this.zone)) / WEEK);
    return { step, at: this.openingOf(this.calendar.workedOnOrAfter(addDays(this.dueOn, week * WEEK))) };
  }

  /** The step that follows another one. */
  after({ step, at }: Planned): Planned {
    const next = STEPS[STEPS.findIndex((one) => one === step) + 1];
    return step === 'late-another-week' || next === undefined ? this.weekAfter(at) : this.planned(next);
  }

  private planned(step: keyof typeof RUNGS): Planned {
    return { step, at: this.openingOf(this.dayOf(step)) };
  }

  /** The day off that a step was moved from; null where it stayed, and for the weekly ones. */
  movedFrom(step: EscalationStep): string | null {
    if (!isRung(step)) return null;
    const date = addDays(this.dueOn, RUNGS[step].day);
    return this.dayOf(step) === date ? null : date;
  }

  private dayOf(step: keyof typeof RUNGS): string {
    const { day } = RUNGS[step];
    const date = addDays(this.dueOn, day);
    return day > 0 ? this.calendar.workedOnOrAfter(date) : this.calendar.workedOnOrBefore(date);
  }

  /** The first of the weekly steps after an instant; the first of all comes a week after the last rung. */
  private weekAfter(at: Date): Planned {
    const elapsed = Math.floor(daysBetween(this.dueOn, localDateOf(at, this.zone)) / WEEK);
    // A step may have moved on from a day off, past the week that it belongs to: so begin two before.
    for (let week = Math.max(2, elapsed - 2); ; week++) {
      const planned = this.openingOf(this.calendar.workedOnOrAfter(addDays(this.dueOn, week * WEEK)));
      if (planned > at) return { step: 'late-another-week', at: planned };
    }
  }

  private openingOf(date: string): Date {
    return instantOf(date, hoursOn(date, this.calendar).opens, this.zone);
  }
}

/** Working days in which an addressee has to acknowledge (domain §4.7): who is instructed sooner than who is asked. */
const ACKNOWLEDGED_WITHIN: Readonly<Record<AssignmentMode, number>> = { instruct: 1, coordinate: 3, request: 3, invite: 3 };

/** The end of the working day by which an assignment is to be acknowledged. What arrives after closing time has arrived on the next working day. */
export function acknowledgeBy(mode: AssignmentMode, issuedAt: Date, zone: TimeZone, calendar: WorkingCalendar): Date {
  const date = calendar.addWorkingDays(calendar.receiptDay(issuedAt, zone), ACKNOWLEDGED_WITHIN[mode]);
  return instantOf(date, hoursOn(date, calendar).closes, zone);
}

function hoursOn(date: string, calendar: WorkingCalendar): Hours {
  const hours = calendar.hoursOf(date);
  if (hours === null) throw new Error(`${date} is a day off.`);
  return hours;
}
