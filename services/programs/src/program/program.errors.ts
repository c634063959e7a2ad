import { DomainError, type FieldFault } from '@rakor/kernel';
import type { ProgramStatus } from './program.state.js';

/** Not there, or not the caller's to see: both are told alike. */
export class ProgramNotFound extends DomainError {
  readonly code = 'program-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such program in this region.');
  }
}

/** An organisation works on the drafts that it leads; everything else is for the secretariat and the leader. */
export class ProgramNotYours extends DomainError {
  readonly code = 'program-not-yours';
  readonly kind = 'forbidden';
  constructor(lead: string) {
    super(`This is for ${lead}, which leads the program, or for the secretariat. Ask them for the change.`);
  }
}

/** What was confirmed is changed by the secretariat, with a reason. */
export class ProgramNotDraft extends DomainError {
  readonly code = 'program-not-draft';
  readonly kind = 'conflict';
  constructor(number: string, status: ProgramStatus) {
    super(`Program ${number} is ${status}; this can only be changed while it is a draft.`);
  }
}

export class ProgramNotRunning extends DomainError {
  readonly code = 'program-not-running';
  readonly kind = 'conflict';
  constructor(number: string, status: ProgramStatus) {
    const mend = status === 'draft' ? ' Start it first.' : '';
    super(`Program ${number} is ${status}; this is for one that runs.${mend}`);
  }
}

/** What was decided stays. */
export class ProgramDecided extends DomainError {
  readonly code = 'program-decided';
  readonly kind = 'conflict';
  constructor(number: string, status: ProgramStatus) {
    super(`Program ${number} is ${status} already. Draft another one for what is still to be done.`);
  }
}

/** A change that changes nothing is none. */
export class ProgramAsItIs extends DomainError {
  readonly code = 'program-as-it-is';
  readonly kind = 'conflict';
  constructor(number: string) {
    super(`Program ${number} is like that already. Send what differs.`);
  }
}

/** A program of the window needs one; one that goes on may do without. */
export class WindowMissing extends DomainError {
  readonly code = 'window-missing';
  readonly kind = 'unprocessable';
  constructor() {
    super('A program of horizon "window" belongs to a window. Send "windowId", or the horizon "continuous".', { pointer: '/windowId' });
  }
}

/** The days of a window's program are those of the window. */
export class DaysOfWindow extends DomainError {
  readonly code = 'days-of-window';
  readonly kind = 'unprocessable';
  constructor(pointer: string) {
    super('A program of horizon "window" has the days of its window. Leave the day out, or send the horizon "continuous".', { pointer });
  }
}

export class DaysTurnedRound extends DomainError {
  readonly code = 'days-turned-round';
  readonly kind = 'unprocessable';
  constructor(from: string, until: string) {
    super(`The program would end on ${until}, before it begins on ${from}. Send a later end.`, { pointer: '/endsOn' });
  }
}

/** Only what has been running before has something to start from (K5). */
export class BaselineOfWindowProgram extends DomainError {
  readonly code = 'baseline-of-window-program';
  readonly kind = 'unprocessable';
  constructor() {
    super('A baseline is where a program stood that was running already. Send the horizon "continuous" with it.', { pointer: '/baseline' });
  }
}

/** What can be instructed leads and supports; everybody else is asked to take part (domain §1.6). */
export class PartNotForClass extends DomainError {
  readonly code = 'part-not-for-class';
  readonly kind = 'unprocessable';
  constructor(faults: readonly FieldFault[]) {
    super('An OPD or a district office leads or supports a program; vertical agencies, villages, partners and governments participate.', {
      faults,
    });
  }
}

export class MemberTwice extends DomainError {
  readonly code = 'member-twice';
  readonly kind = 'unprocessable';
  constructor(pointer: string) {
    super('An organisation has one part in a program. Name it once, as lead, in "supporting" or in "participants".', { pointer });
  }
}

/** A draft is not measured: it was not achieved either. */
export class OutcomeNotForStatus extends DomainError {
  readonly code = 'outcome-not-for-status';
  readonly kind = 'unprocessable';
  constructor(status: ProgramStatus) {
    const mend =
      status === 'draft' ? 'A draft is withdrawn.' : 'A program that ran was achieved, partly or not. Only a draft is withdrawn.';
    super(`${mend} Send that as its outcome.`, { pointer: '/outcome' });
  }
}

/** An extension goes beyond the end that there is, and not into the past. */
export class ExtensionTooShort extends DomainError {
  readonly code = 'extension-too-short';
  readonly kind = 'unprocessable';
  constructor(after: string) {
    super(`An extension ends after ${after}. Send a later day, or close the program.`, { pointer: '/endsOn' });
  }
}

/** Money that was spent is not spent less later, unless the record was wrong. */
export class RealisationFalls extends DomainError {
  readonly code = 'realisation-falls';
  readonly kind = 'unprocessable';
  constructor(realised: bigint) {
    super(`Rp ${realised} were recorded before. Send a "reason" to correct that, or what has been spent from the beginning on.`, {
      pointer: '/realised',
    });
  }
}

/** What is spent is known afterwards, and each record is newer than the one before. */
export class RealisationOutOfTime extends DomainError {
  readonly code = 'realisation-out-of-time';
  readonly kind = 'unprocessable';
  constructor(from: string | null, until: string) {
    const since = from === null ? '' : ` from ${from}`;
    super(`What was spent is recorded for a day${since} up to today, ${until}. Send such a day.`, { pointer: '/on' });
  }
}

/** What a program is about is said by its template, or else by who drafts it. */
export class CategoryMissing extends DomainError {
  readonly code = 'category-missing';
  readonly kind = 'unprocessable';
  constructor() {
    super('Say what the program is about. Send a "category", or a "template" that has one.', { pointer: '/category' });
  }
}
