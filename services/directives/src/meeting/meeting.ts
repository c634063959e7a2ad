import {
  type AttendanceRecordedV1,
  type MeetingClosedV1,
  type MeetingScheduledV1,
  type MeetingStartedV1,
  type MeetingType,
  type UtteranceKind,
  type UtteranceRecordedV1,
} from '@rakor/contracts';
import type { AddresseeSet } from '../addressee/addressee-set.js';
import { MeetingNotRunning, MeetingNotScheduled, MeetingNotStarted } from './meeting.errors.js';

export type MeetingStatus = 'scheduled' | 'running' | 'closed';

/** What the secretariat says of a meeting when it puts it on the calendar. */
export interface MeetingPlan {
  readonly title: string;
  readonly type: MeetingType;
  readonly startsAt: Date;
  readonly place: string;
  /** Title of the position in the chair, with its acting capacity: "Pj Sekretaris Daerah" (U9). */
  readonly chair: string;
  /** Name of the series that it belongs to: "Coffee Morning" (L1). */
  readonly series: string | null;
  readonly invited: AddresseeSet;
}

/** What a meeting gets from its region. */
export interface MeetingIdentity {
  readonly id: string;
  readonly region: string;
  readonly number: string;
  /** Local date of the start. */
  readonly heldOn: string;
}

export interface Attendance {
  readonly organisationId: string;
  /** Title of the position, whoever holds it. */
  readonly position: string;
  readonly present: boolean;
}

export interface Utterance {
  readonly id: string;
  /** Title of the speaker's position. */
  readonly speaker: string;
  readonly kind: UtteranceKind;
  /** Verbatim; never changed. */
  readonly text: string;
}

/** A coordination meeting: scheduled, running, closed. What is recorded, is recorded while it runs. */
export class Meeting {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly number: string;
  declare readonly title: string;
  declare readonly type: MeetingType;
  declare readonly startsAt: Date;
  declare readonly heldOn: string;
  declare readonly place: string;
  declare readonly chair: string;
  declare readonly series: string | null;
  declare readonly invited: AddresseeSet;
  declare status: MeetingStatus;
  declare startedAt: Date | null;
  declare closedAt: Date | null;
  declare version: number;

  static schedule(identity: MeetingIdentity, plan: MeetingPlan): { meeting: Meeting; scheduled: MeetingScheduledV1 } {
    const state = { status: 'scheduled', startedAt: null, closedAt: null, version: 1 } as const;
    const meeting = Object.assign(new Meeting(), identity, plan, state);
    const { id, number, version } = meeting;
    const { title, type, startsAt, place, chair } = plan;
    return {
      meeting,
      scheduled: { meetingId: id, sequence: version, number, title, type, startsAt: startsAt.toISOString(), place, chair },
    };
  }

  start(at: Date): MeetingStartedV1 {
    if (this.status !== 'scheduled') throw new MeetingNotScheduled(this.number, this.status);
    this.status = 'running';
    this.startedAt = at;
    return { ...this.changed(), startedAt: at.toISOString() };
  }

  /** @param known what was recorded before for the same position; returns null when nothing changes */
  recordAttendance(attendance: Attendance, known: boolean | undefined, at: Date): AttendanceRecordedV1 | null {
    this.mustRun();
    if (known === attendance.present) return null;
    return { ...this.changed(), ...attendance, recordedAt: at.toISOString() };
  }

  recordUtterance({ id, speaker, kind, text }: Utterance, at: Date): UtteranceRecordedV1 {
    this.mustRun();
    return { ...this.changed(), utteranceId: id, speaker, kind, text, recordedAt: at.toISOString() };
  }

  /** @param record how many utterances and directives the meeting has brought so far */
  close(record: { utterances: number; directives: number }, at: Date): MeetingClosedV1 {
    this.mustRun();
    this.status = 'closed';
    this.closedAt = at;
    return { ...this.changed(), number: this.number, closedAt: at.toISOString(), ...record };
  }

  /** A directive comes out of a meeting that runs or has run: the secretariat may word it after the close. */
  mustHaveStarted(): void {
    if (this.status === 'scheduled') throw new MeetingNotStarted(this.number);
  }

  private mustRun(): void {
    if (this.status !== 'running') throw new MeetingNotRunning(this.number, this.status);
  }

  private changed(): { meetingId: string; sequence: number } {
    this.version += 1;
    return { meetingId: this.id, sequence: this.version };
  }
}
