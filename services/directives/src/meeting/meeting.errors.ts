import { DomainError } from '@rakor/kernel';
import type { MeetingStatus } from './meeting.js';

/** Not there, or another region's: both are told alike. */
export class MeetingNotFound extends DomainError {
  readonly code = 'meeting-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such meeting in this region.');
  }
}

export class MeetingNotScheduled extends DomainError {
  readonly code = 'meeting-not-scheduled';
  readonly kind = 'conflict';
  constructor(number: string, status: MeetingStatus) {
    super(`Meeting ${number} is ${status}; this needs a scheduled meeting.`);
  }
}

/** Attendance, utterances and the closing belong to a running meeting. */
export class MeetingNotRunning extends DomainError {
  readonly code = 'meeting-not-running';
  readonly kind = 'conflict';
  constructor(number: string, status: MeetingStatus) {
    const mend = status === 'scheduled' ? 'Start it first.' : 'Its record is read-only.';
    super(`Meeting ${number} is ${status}; this needs a running meeting. ${mend}`);
  }
}

/** Nothing has been said yet that could become a directive. */
export class MeetingNotStarted extends DomainError {
  readonly code = 'meeting-not-started';
  readonly kind = 'conflict';
  constructor(number: string) {
    super(`Meeting ${number} has not been started: a directive comes out of what was said. Start the meeting first.`);
  }
}
