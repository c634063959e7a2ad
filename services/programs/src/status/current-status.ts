import type { ProgramStatusChangedV1, StatusCause, StatusColour } from '@rakor/contracts';
import { instantOf, localDateOf } from '@rakor/kernel';
import type { Milestone } from '../program/plan.js';
import { nextChange, type Status, type StatusFacts, statusOn } from './status.js';
import { reasonOf } from './status.words.js';

/** A program that is or was measured, with all that its status depends on. */
export interface MeasuredProgram {
  readonly programId: string;
  readonly number: string;
  readonly title: string;
  readonly windowId: string | null;
  readonly leadId: string;
  readonly leadCode: string;
  readonly leadName: string;
  /** Its last day: its own, or its window's. */
  readonly endsOn: string;
  readonly facts: MeasuredFacts;
}

interface MeasuredFacts extends StatusFacts {
  readonly milestones: readonly Milestone[];
}

/** How a program stands now, and when that changes although nothing happens. What was reported and decided moves it, and so does time. */
export class CurrentStatus {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly programId: string;
  declare colour: StatusColour;
  declare cause: StatusCause;
  /** Null where time alone changes nothing any more. */
  declare dueAt: Date | null;
  /** 0 at the beginning, which the start of the program announces. */
  declare version: number;

  /** Of a program that is measured from now on. */
  static begin(identity: Pick<CurrentStatus, 'id' | 'region'>, program: MeasuredProgram, at: Date): CurrentStatus {
    const { programId, facts } = program;
    const { colour, cause } = statusAt(facts, at);
    const status = Object.assign(new CurrentStatus(), { ...identity, programId, colour, cause, version: 0 });
    status.dueAt = dueAfter(facts, statusAt(facts, at));
    return status;
  }

  /** Takes up what has become of the program by an instant. Null where it stands as before. */
  follow(program: MeasuredProgram, at: Date): ProgramStatusChangedV1 | null {
    const status = statusAt(program.facts, at);
    this.dueAt = dueAfter(program.facts, status);
    const { colour: from, cause: before } = this;
    if (status.colour === from && status.cause === before) return null;
    Object.assign(this, { colour: status.colour, cause: status.cause, version: this.version + 1 });
    return this.changed(program, status, from, at);
  }

  private changed(program: MeasuredProgram, status: Status, from: StatusColour, at: Date): ProgramStatusChangedV1 {
    const { programId, number, title, windowId, leadId, leadCode, leadName } = program;
    const { colour, cause, on, verified, claimed, expected } = status;
    const { id: reason, en: reasonInEnglish } = reasonOf(status);
    return {
      ...{ statusId: this.id, sequence: this.version, programId, programNumber: number, programTitle: title },
      ...(windowId !== null && { windowId }),
      ...{ organisationId: leadId, organisationCode: leadCode, organisationName: leadName },
      ...{ from, colour, cause, reason, reasonInEnglish, on },
      ...{ verifiedTenths: verified.inPartsOf(10), claimedTenths: claimed.inPartsOf(10), expectedTenths: expected.inPartsOf(10) },
      changedAt: at.toISOString(),
    };
  }
}

/** How a program stands at an instant: on the local date of its region. */
export function statusAt(facts: StatusFacts, at: Date): Status {
  return statusOn(facts, localDateOf(at, facts.timeZone));
}

function dueAfter(facts: StatusFacts, status: Status): Date | null {
  const day = nextChange(facts, status);
  return day === null ? null : instantOf(day, 0, facts.timeZone);
}
