import { daysBetween } from '@rakor/calendar';
import type { SlipEffect } from '@rakor/contracts';
import type { Milestone } from '../program/plan.js';
import { figuresByMilestone } from '../status/figures.js';
import type { MeasuredProgram } from '../status/current-status.js';
import { localDateOf } from '@rakor/kernel';
import { type Forecast, forecasts, type Link, type Node } from './chain.js';

/** A milestone on the chain, with its program. */
export interface ChainMilestone {
  readonly program: MeasuredProgram;
  readonly milestone: Milestone;
}

/** Something outside that programs wait for. */
export interface ChainEvent {
  readonly id: string;
  readonly name: string;
  readonly firstOn: string;
  readonly expectedOn: string;
}

/** Everything that waits for something, and what it waits for, as it was known at a moment. */
export class Chain {
  constructor(
    /** By the id of the milestone. */
    readonly milestones: ReadonlyMap<string, ChainMilestone>,
    /** By id. */
    readonly events: ReadonlyMap<string, ChainEvent>,
    readonly links: readonly Link[],
    /** The latest day that was announced of each milestone that had one announced. */
    private readonly announced: ReadonlyMap<string, string>,
    /** Local date of the moment. */
    private readonly today: string,
  ) {}

  /** The same chain with another day of a milestone, or of an event outside. */
  moved(id: string, expectedOn: string): Chain {
    const { milestones, events, links, announced, today } = this;
    const event = events.get(id);
    if (!event) return new Chain(milestones, events, links, new Map([...announced, [id, expectedOn]]), today);
    return new Chain(milestones, new Map([...events, [id, { ...event, expectedOn }]]), links, announced, today);
  }

  /** When each milestone and event is to be expected. */
  forecasts(): Map<string, Forecast> {
    const events = [...this.events.values()].map(({ id, firstOn, expectedOn }) => ({ id, plannedOn: firstOn, announcedOn: expectedOn }));
    return forecasts([...events, ...[...this.milestones.values()].map((one) => this.nodeOf(one))], this.links);
  }

  /** The milestones, other than the one that was moved itself, that have another day than on a chain before. In the order of their days. */
  effectsSince(before: Chain, movedId: string): SlipEffect[] {
    const [then, now] = [before.forecasts(), this.forecasts()];
    return [...this.milestones.values()]
      .flatMap((one) => {
        const { id } = one.milestone;
        const [former, next] = [then.get(id), now.get(id)];
        if (id === movedId || !former || !next || former.expectedOn === next.expectedOn) return [];
        return [effectOf(one, former.expectedOn, next.expectedOn)];
      })
      .toSorted((one, other) => (one.expectedOn < other.expectedOn ? -1 : 1));
  }

  /** A milestone that is verified altogether is there; any other one is not there before today, whatever was planned. */
  private nodeOf({ program, milestone }: ChainMilestone): Node {
    const { id, plannedOn } = milestone;
    const done = doneOn(program, id);
    const said = this.announced.get(id) ?? plannedOn;
    const announcedOn = done ?? (said > this.today || program.facts.endedOn !== null ? said : this.today);
    return { id, plannedOn, announcedOn };
  }
}

/** How many days a day lies after the last one of a program; 0: in time. */
export function daysPastEnd({ endsOn }: MeasuredProgram, expectedOn: string): number {
  return Math.max(0, daysBetween(endsOn, expectedOn));
}

function effectOf({ program, milestone }: ChainMilestone, formerOn: string, expectedOn: string): SlipEffect {
  const { programId, number, title, leadId, leadCode, leadName } = program;
  return {
    ...{ programId, programNumber: number, programTitle: title },
    ...{ organisationId: leadId, organisationCode: leadCode, organisationName: leadName },
    ...{ milestoneId: milestone.id, milestoneName: milestone.title, plannedOn: milestone.plannedOn },
    ...{ formerOn, expectedOn, daysPastEnd: daysPastEnd(program, expectedOn) },
  };
}

/** The local date of the report by which a milestone was done; null while it is not. */
function doneOn({ facts: { reports, timeZone } }: MeasuredProgram, milestoneId: string): string | null {
  const own = reports.filter((report) => report.milestoneId === milestoneId);
  const figures = figuresByMilestone(own).get(milestoneId);
  if (figures?.verified !== 100) return null;
  const last = own
    .filter(({ decision }) => decision?.verifiedPercent === 100)
    .reduce<Date | null>((latest, { at }) => (latest && latest > at ? latest : at), null);
  return last === null ? null : localDateOf(last, timeZone);
}
