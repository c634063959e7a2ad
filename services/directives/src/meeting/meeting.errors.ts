import { DomainError } from '@rakor/kernel';
import type { MeetingStatus } from './meeting.state.js';

/** Not there, or another region's: both are told alike. */
export class MeetingNotFound extends DomainError {
  readonly code = 'meeting-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such meeting in this region.');
  }
}

/** No meeting of that name was held or is planned, or in another region: both are told alike. */
export class SeriesNotFound extends DomainError {
  readonly code = 'series-not-found';
  readonly kind = 'not-found';
  constructor() {
    super('There is no such series of meetings in this region. GET …/meeting-series lists them.');
  }
}

/** Only a draft is opened: what is on the calendar is there. */
export class MeetingNotDraft extends DomainError {
  readonly code = 'meeting-not-draft';
  readonly kind = 'conflict';
  constructor(number: string, status: MeetingStatus) {
    super(`Meeting ${number} is ${status}; only a draft is put on the calendar. Plan another meeting if one is to be held.`);
  }
}

export class MeetingNotScheduled extends DomainError {
  readonly code = 'meeting-not-scheduled';
  readonly kind = 'conflict';
  constructor(number: string, status: MeetingStatus) {
    const mend = status === 'draft' ? ' Open the draft first.' : '';
    super(`Meeting ${number} is ${status}; this needs a scheduled meeting.${mend}`);
  }
}

/** Time, place, agenda and whether it is held at all are settled before it starts. */
export class MeetingNotPlanned extends DomainError {
  readonly code = 'meeting-not-planned';
  readonly kind = 'conflict';
  constructor(number: string, status: MeetingStatus) {
    super(
      `Meeting ${number} is ${status}; this can only be changed before a meeting starts. Schedule another one if it is to be held anew.`,
    );
  }
}

/** A plan that is sent anew says something new. */
export class MeetingAsPlanned extends DomainError {
  readonly code = 'meeting-as-planned';
  readonly kind = 'conflict';
  constructor(number: string) {
    super(`Meeting ${number} is planned like that already. Send a time, a place, a title or a chair that differs.`);
  }
}

/** Whoever has been invited cannot be made uninvited without being told. */
export class InvitationsAreOut extends DomainError {
  readonly code = 'invitations-are-out';
  readonly kind = 'conflict';
  constructor(number: string) {
    super(`The invitations to meeting ${number} are out. Cancel it and schedule another one for other guests.`, { pointer: '/invited' });
  }
}

/** Attendance, utterances, decisions and the closing belong to a running meeting. */
export class MeetingNotRunning extends DomainError {
  readonly code = 'meeting-not-running';
  readonly kind = 'conflict';
  constructor(number: string, status: MeetingStatus) {
    super(`Meeting ${number} is ${status}; this needs a running meeting. ${MENDS[status]}`);
  }
}

const MENDS: Record<MeetingStatus, string> = {
  draft: 'Open the draft and start it first.',
  scheduled: 'Start it first.',
  running: '',
  reopened: '',
  closed: 'Its record is read-only; reopen it with a reason to correct it.',
  cancelled: 'It was not held.',
};

/** Minutes, and a reopening, are of a meeting that is over. */
export class MeetingNotClosed extends DomainError {
  readonly code = 'meeting-not-closed';
  readonly kind = 'conflict';
  constructor(number: string, status: MeetingStatus) {
    super(`Meeting ${number} is ${status}; this needs a closed meeting. Close it first.`);
  }
}

/** What is entered has happened. */
export class HappenedAhead extends DomainError {
  readonly code = 'happened-ahead';
  readonly kind = 'unprocessable';
  constructor() {
    super('It is entered for an hour that has not come yet. Send when it happened, or leave that out for now.', { pointer: '/happenedAt' });
  }
}

/** What happened in a meeting happened after it began, and it began on its day. */
export class HappenedBefore extends DomainError {
  readonly code = 'happened-before';
  readonly kind = 'unprocessable';
  constructor(since: Date) {
    super(`It cannot have happened before ${since.toISOString()}. Send a happenedAt since then.`, { pointer: '/happenedAt' });
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

/** Somebody who came for a position makes it present. */
export class DelegateOfAnAbsentPosition extends DomainError {
  readonly code = 'delegate-of-an-absent-position';
  readonly kind = 'unprocessable';
  constructor(position: string) {
    super(`${position} cannot be absent and represented. Send present: true with the delegate, or leave the delegate out.`, {
      pointer: '/delegate',
    });
  }
}
