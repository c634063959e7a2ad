import type {
  CountMode,
  MidpointDueV1,
  UndecidedProgram,
  WindowClosedV1,
  WindowCountModeSetV1,
  WindowEndedV1,
  WindowFact,
  WindowOpenedV1,
  WindowRemindedV1,
  WindowStartedV1,
} from '@rakor/contracts';
import { localDateOf, timeZoneOf } from '@rakor/kernel';
import { instantOfStep, type WindowStep } from './window-steps.js';
import { type BothCounts, countsOf, dayNoOn, type Span, workingDaysOf } from './window-count.js';
import {
  InaugurationTooFar,
  ProgramsUndecided,
  TooManyPriorities,
  WindowClosed,
  WindowCountsSo,
  WindowNotEnded,
  WindowOver,
} from './window.errors.js';

export const WINDOW_STATUSES = ['planned', 'running', 'ended', 'closed'] as const;
export type WindowStatus = (typeof WINDOW_STATUSES)[number];

/** What is said of a window when it is set up. */
export interface WindowPlan extends Span {
  readonly name: string;
  /** The position whose inauguration it counts from, by the register; its holder may change (U9). */
  readonly positionId: string;
  readonly position: string;
  readonly countMode: CountMode;
  /** How many of its programs may be priorities (K1: five); null: not limited. */
  readonly maxPriorities: number | null;
}

export interface WindowIdentity {
  readonly id: string;
  readonly region: string;
  readonly number: string;
}

/** What has just been done to a window; its history keeps one for each version. */
export interface WindowEntry {
  readonly action: string;
  readonly at: Date;
  readonly reason?: string;
}

/** What became of the programs of a window. */
export interface Decisions {
  readonly closed: number;
  readonly extended: number;
  readonly handedOver: number;
  readonly carriedOver: number;
}

/** A program with milestones after the last day of its window. */
export interface PlanOutside {
  readonly programId: string;
  readonly number: string;
  readonly title: string;
  readonly milestones: number;
}

/** An event of a window with what it says: which of the steps of time it was decides. */
export type WindowPassed =
  | { readonly step: 'start'; readonly fact: WindowStartedV1 }
  | { readonly step: 'midpoint'; readonly fact: MidpointDueV1 }
  | { readonly step: 'end'; readonly fact: WindowEndedV1 }
  | { readonly step: 'remind'; readonly fact: WindowRemindedV1 };

/** Whatever is counted from here stays in years of four digits. */
const LATEST_INAUGURATION = '2999-12-31';

/** N days from an inauguration in which a leader's programs are to show what they can (F4). It belongs to a position: successors inherit it. */
export class Window implements WindowPlan {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly number: string;
  declare readonly name: string;
  declare readonly positionId: string;
  declare readonly position: string;
  declare readonly inauguratedOn: string;
  declare readonly length: number;
  declare countMode: CountMode;
  /** Editions of the national holidays that its working days rest on. */
  declare calendarVersion: string;
  declare midpointOn: string;
  declare lastDay: string;
  declare readonly maxPriorities: number | null;
  declare status: WindowStatus;
  /** What time does to it next, and when; null once it is closed. */
  declare step: WindowStep | null;
  declare stepAt: Date | null;
  declare version: number;
  /** What was done since it was loaded. */
  latest?: WindowEntry;

  /** @throws InaugurationTooFar */
  static open(identity: WindowIdentity, plan: WindowPlan, at: Date): { window: Window; opened: WindowOpenedV1 } {
    if (plan.inauguratedOn > LATEST_INAUGURATION) throw new InaugurationTooFar(LATEST_INAUGURATION);
    const fresh = { status: 'planned', version: 0 } as const;
    const window = Object.assign(new Window(), { ...identity, ...plan, ...fresh });
    const counts = window.count(plan.countMode, at);
    window.plan('start', at);
    const both = { lastCalendarDay: counts.calendar.lastDay, lastWorkingDay: counts.working.lastDay };
    const told = { ...both, maxPriorities: plan.maxPriorities, openedAt: at.toISOString() };
    return { window, opened: { ...window.changed({ action: 'opened', at }), ...told } };
  }

  /**
   * Lets its days count otherwise, or anew on the holidays that have been decreed by now. What has been announced is not announced again.
   * @throws WindowOver, WindowCountsSo
   */
  setCountMode(mode: CountMode, reason: string, at: Date): WindowCountModeSetV1 {
    if (this.status === 'ended' || this.status === 'closed') throw new WindowOver(this.number, this.status);
    const { countMode: formerMode, lastDay: formerLastDay } = this;
    const { calendar, working } = this.count(mode, at);
    if (mode === formerMode && this.lastDay === formerLastDay) throw new WindowCountsSo(this.number, formerLastDay);
    if (this.step) this.plan(this.step, at);
    const told = { formerMode, formerLastDay, lastCalendarDay: calendar.lastDay, lastWorkingDay: working.lastDay };
    return { ...this.changed({ action: 'count-mode-set', at, reason }), ...told, reason, setAt: at.toISOString() };
  }

  /** Takes the step that has come due; the one after it is next. @param undecided programs of it, in order, that nobody has decided on */
  pass(undecided: readonly UndecidedProgram[], at: Date): WindowPassed {
    const left = undecided.length > 0 ? { undecided: [...undecided] } : {};
    const now = at.toISOString();
    switch (this.step) {
      case 'start':
        this.status = 'running';
        this.plan('midpoint', at);
        return { step: 'start', fact: { ...this.changed({ action: 'started', at }), startedAt: now } };
      case 'midpoint':
        this.plan('end', at);
        return { step: 'midpoint', fact: { ...this.changed({ action: 'midpoint-due', at }), announcedAt: now } };
      case 'end':
        this.status = 'ended';
        this.plan('remind', at);
        return { step: 'end', fact: { ...this.changed({ action: 'ended', at }), ...left, endedAt: now } };
      case 'remind':
        this.plan('remind', at);
        return { step: 'remind', fact: { ...this.changed({ action: 'reminded', at }), ...left, remindedAt: now } };
      case null:
        throw new WindowClosed(this.number);
    }
  }

  /** The closing act. @throws WindowClosed, WindowNotEnded, ProgramsUndecided */
  close(
    undecided: readonly UndecidedProgram[],
    { closed, extended, handedOver, carriedOver }: Decisions,
    by: string,
    at: Date,
  ): WindowClosedV1 {
    if (this.status === 'closed') throw new WindowClosed(this.number);
    if (this.status !== 'ended') throw new WindowNotEnded(this.number, this.lastDay);
    if (undecided.length > 0) throw new ProgramsUndecided(this.number, undecided);
    Object.assign(this, { status: 'closed', step: null, stepAt: null });
    const decided = {
      programsClosed: closed,
      programsExtended: extended,
      programsHandedOver: handedOver,
      programsCarriedOver: carriedOver,
    };
    return { ...this.changed({ action: 'closed', at }), ...decided, closedBy: by, closedAt: at.toISOString() };
  }

  /** Whether a program may still come into it. @throws WindowClosed, WindowOver */
  mustAdmitPrograms(): void {
    if (this.status === 'closed') throw new WindowClosed(this.number);
    if (this.status === 'ended') throw new WindowOver(this.number, this.status);
  }

  /** @param priorities that it has already. @throws TooManyPriorities */
  mustAdmitPriority(priorities: number): void {
    if (this.maxPriorities !== null && priorities >= this.maxPriorities) throw new TooManyPriorities(this.number, this.maxPriorities);
  }

  /** How many of its days have begun by a local date; 0 before the first. */
  dayNoOn(date: string): number {
    return dayNoOn(this, this.countMode, date, workingDaysOf(this.calendarVersion));
  }

  private count(mode: CountMode, at: Date): BothCounts {
    const counts = countsOf(this, localDateOf(at, timeZoneOf(this.region)));
    const { midpointOn, lastDay } = counts[mode];
    Object.assign(this, { countMode: mode, calendarVersion: counts.calendarVersion, midpointOn, lastDay });
    return counts;
  }

  private plan(step: WindowStep, at: Date): void {
    Object.assign(this, { step, stepAt: instantOfStep(step, this, at) });
  }

  private changed(latest: WindowEntry): WindowFact {
    this.version += 1;
    this.latest = latest;
    const { id, version, number, name, position, inauguratedOn, length, countMode, midpointOn, lastDay } = this;
    const dayNo = this.dayNoOn(localDateOf(latest.at, timeZoneOf(this.region)));
    return { windowId: id, sequence: version, number, name, position, inauguratedOn, length, countMode, midpointOn, lastDay, dayNo };
  }
}
