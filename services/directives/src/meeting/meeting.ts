import type {
  AttendanceRecordedV1,
  MeetingClosedV1,
  MeetingDraftedV1,
  MeetingInvitee,
  MeetingReopenedV1,
  MeetingScheduledV1,
  MeetingStartedV1,
  UtteranceRecordedV1,
} from '@rakor/contracts';
import { instantOf, timeZoneOf } from '@rakor/kernel';
import { type Attendance, mustBePlausible, sameAttendance } from './attendance.js';
import {
  HappenedAhead,
  HappenedBefore,
  MeetingNotClosed,
  MeetingNotRunning,
  MeetingNotScheduled,
  MeetingNotStarted,
} from './meeting.errors.js';
import { PlannableMeeting } from './meeting.planning.js';
import type { MeetingIdentity, MeetingPlan, MeetingStatus, Utterance } from './meeting.state.js';

/** A coordination meeting: a draft, scheduled, running, closed; reopened and closed again where its record was wrong. What is recorded, is recorded while it runs. */
export class Meeting extends PlannableMeeting {
  /** A meeting that nobody is told of yet. */
  static draft(identity: MeetingIdentity, plan: MeetingPlan, at: Date): { meeting: Meeting; drafted: MeetingDraftedV1 } {
    const meeting = planned(identity, plan, 'draft');
    return { meeting, drafted: { ...meeting.changed({ action: 'drafted', at }), ...meeting.told() } };
  }

  /** @param invitees whom its set means on the day of the meeting */
  static schedule(
    identity: MeetingIdentity,
    plan: MeetingPlan,
    invitees: readonly MeetingInvitee[],
    at: Date,
  ): { meeting: Meeting; scheduled: MeetingScheduledV1 } {
    const meeting = planned(identity, plan, 'draft');
    return { meeting, scheduled: meeting.open(invitees, at) };
  }

  /** @param recordedAt when it is entered, where that is later, as by who types the minutes on the next day. @throws HappenedAhead, HappenedBefore */
  start(at: Date, recordedAt = at): MeetingStartedV1 {
    if (this.status !== 'scheduled') throw new MeetingNotScheduled(this.number, this.status);
    mustHaveHappened(at, recordedAt, instantOf(this.heldOn, 0, timeZoneOf(this.region)));
    this.status = 'running';
    this.startedAt = at;
    return { ...this.changed({ action: 'started', at, recordedAt }), startedAt: at.toISOString() };
  }

  /** @param known what was recorded before for the same position; returns null when nothing changes */
  recordAttendance(attendance: Attendance, known: Attendance | undefined, at: Date): AttendanceRecordedV1 | null {
    this.mustRun(at, at);
    mustBePlausible(attendance);
    if (known && sameAttendance(attendance, known)) return null;
    return { ...this.changed({ action: 'attendance-recorded', at, detail: attendance }), ...attendance, recordedAt: at.toISOString() };
  }

  /** @param recordedAt when it is written down, where that is later. @throws HappenedAhead, HappenedBefore */
  recordUtterance({ id, speaker, kind, text }: Utterance, at: Date, recordedAt = at): UtteranceRecordedV1 {
    this.mustRun(at, recordedAt);
    const change = this.changed({ action: 'utterance-recorded', at, recordedAt, detail: { utteranceId: id } });
    return { ...change, utteranceId: id, speaker, kind, text, saidAt: at.toISOString(), recordedAt: recordedAt.toISOString() };
  }

  /**
   * @param record how many utterances and directives the meeting has brought so far
   * @param recordedAt when it is entered, where that is later
   * @throws HappenedAhead, HappenedBefore
   */
  close(record: { utterances: number; directives: number }, at: Date, recordedAt = at): MeetingClosedV1 {
    this.mustRun(at, recordedAt);
    this.status = 'closed';
    this.closedAt = at;
    return { ...this.changed({ action: 'closed', at, recordedAt }), number: this.number, closedAt: at.toISOString(), ...record };
  }

  /** The record was wrong: it is corrected, and closed again. */
  reopen(reason: string, at: Date): MeetingReopenedV1 {
    this.mustBeClosed();
    this.status = 'reopened';
    this.closedAt = null;
    return { ...this.changed({ action: 'reopened', at, reason }), number: this.number, reason, reopenedAt: at.toISOString() };
  }

  /** A directive comes out of a meeting that runs or has run: the secretariat may word it after the close. */
  mustHaveStarted(): void {
    if (this.startedAt === null) throw new MeetingNotStarted(this.number);
  }

  /** What happened in it happened since it began, and is entered now. @throws MeetingNotRunning, HappenedAhead, HappenedBefore */
  mustRun(at: Date, recordedAt: Date): void {
    if (this.status !== 'running' && this.status !== 'reopened') throw new MeetingNotRunning(this.number, this.status);
    mustHaveHappened(at, recordedAt, this.startedAt ?? recordedAt);
  }

  /** Minutes are those of a closed meeting. */
  mustBeClosed(): void {
    if (this.status !== 'closed') throw new MeetingNotClosed(this.number, this.status);
  }
}

function planned(identity: MeetingIdentity, plan: MeetingPlan, status: MeetingStatus): Meeting {
  return Object.assign(new Meeting(), identity, plan, { agenda: [], status, startedAt: null, closedAt: null, version: 0 });
}

/** What is entered later than it happened lies in the past, and not before it could. */
function mustHaveHappened(at: Date, recordedAt: Date, since: Date): void {
  if (at > recordedAt) throw new HappenedAhead();
  if (at < since && at < recordedAt) throw new HappenedBefore(since);
}
