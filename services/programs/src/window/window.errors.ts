import { DomainError, type FieldFault } from '@rakor/kernel';
import type { WindowStatus } from './window.js';

/** Not there, or another region's: both are told alike. */
export class WindowNotFound extends DomainError {
  readonly code = 'window-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such window in this region.');
  }
}

/** A year that nobody plans for is a slip of the keyboard. */
export class InaugurationTooFar extends DomainError {
  readonly code = 'inauguration-too-far';
  readonly kind = 'unprocessable';
  constructor(latest: string) {
    super(`An inauguration after ${latest} is not planned for. Send the day on which the leader takes office.`, {
      pointer: '/inauguratedOn',
    });
  }
}

/** What is over is judged by the days that it had. */
export class WindowOver extends DomainError {
  readonly code = 'window-over';
  readonly kind = 'conflict';
  constructor(number: string, status: WindowStatus) {
    super(`Window ${number} has ${status}; this is for a window that still runs. Extend its programs one by one instead.`);
  }
}

/** A setting that changes nothing is not a change. */
export class WindowCountsSo extends DomainError {
  readonly code = 'window-counts-so';
  readonly kind = 'conflict';
  constructor(number: string, lastDay: string) {
    super(`Window ${number} counts its days like that already, up to ${lastDay}. Send the other mode to change it.`);
  }
}

/** The closing act comes after the last day. */
export class WindowNotEnded extends DomainError {
  readonly code = 'window-not-ended';
  readonly kind = 'conflict';
  constructor(number: string, lastDay: string) {
    super(`Window ${number} runs up to ${lastDay}, and is closed after that. Its programs can be decided on one by one before.`);
  }
}

export class WindowClosed extends DomainError {
  readonly code = 'window-closed';
  readonly kind = 'conflict';
  constructor(number: string) {
    super(`Window ${number} is closed: what became of its programs has been decided.`);
  }
}

/** None is forgotten (F4): the answer lists each that is left. */
export class ProgramsUndecided extends DomainError {
  readonly code = 'programs-undecided';
  readonly kind = 'conflict';
  constructor(number: string, undecided: readonly { readonly number: string; readonly title: string }[]) {
    const faults: FieldFault[] = undecided.map((program) => ({
      pointer: '',
      detail: `${program.number} "${program.title}" is undecided`,
      mend: 'Close it, extend it, or hand it over to the regular plan.',
    }));
    super(`Window ${number} has ${undecided.length} programs that nobody has decided on. See errors for each.`, { faults });
  }
}

/** The window has all the priorities that it may have (K1). */
export class TooManyPriorities extends DomainError {
  readonly code = 'too-many-priorities';
  readonly kind = 'conflict';
  constructor(number: string, max: number) {
    super(`Window ${number} has its ${max} priorities already. Take the priority from another program first.`, { pointer: '/priority' });
  }
}

/** The position whose window it is, as the register of the region has it. */
export class PositionUnknown extends DomainError {
  readonly code = 'position-unknown';
  readonly kind = 'unprocessable';
  constructor() {
    super('The register of this region has no such position. Create it in the directory; if that was just done, repeat in a second.', {
      pointer: '/positionId',
    });
  }
}
