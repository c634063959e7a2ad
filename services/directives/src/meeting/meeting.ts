import type {
  AgendaItem,
  AttendanceRecordedV1,
  MeetingAgendaSetV1,
  MeetingCancelledV1,
  MeetingClosedV1,
  MeetingDraftedV1,
  MeetingInvitee,
  MeetingReopenedV1,
  MeetingReplannedV1,
  MeetingScheduledV1,
  MeetingStartedV1,
  MeetingType,
  UtteranceKind,
  UtteranceRecordedV1,
} from '@rakor/contracts';
import type { AddresseeSet } from '../addressee/addressee-set.js';
import { type Attendance, mustBePlausible, sameAttendance } from './attendance.js';
import {
  InvitationsAreOut,
  MeetingAsPlanned,
  MeetingNotClosed,
  MeetingNotDraft,
  MeetingNotPlanned,
  MeetingNotRunning,
  MeetingNotScheduled,
  MeetingNotStarted,
} from './meeting.errors.js';

export const MEETING_STATUSES = ['draft', 'scheduled', 'running', 'closed', 'reopened', 'cancelled'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

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

/** What may be planned anew; what is undefined stays as it is. */
export interface MeetingChanges {
  readonly title?: string | undefined;
  readonly startsAt?: Date | undefined;
  readonly place?: string | undefined;
  readonly chair?: string | undefined;
  /** Of a draft only: later the invitations are out. */
  readonly invited?: AddresseeSet | undefined;
}

/** What a meeting gets from its region. */
export interface MeetingIdentity {
  readonly id: string;
  readonly region: string;
  readonly number: string;
  /** Local date of the start. */
  readonly heldOn: string;
}

export interface Utterance {
  readonly id: string;
  /** Title of the speaker's position. */
  readonly speaker: string;
  readonly kind: UtteranceKind;
  /** Verbatim; never changed. */
  readonly text: string;
}

/** What has just been done to a meeting; its history keeps one for each version. */
export interface MeetingEntry {
  readonly action: string;
  readonly at: Date;
  readonly reason?: string;
  /** What was recorded or planned, where the meeting itself keeps only the last of it. */
  readonly detail?: object;
}

const PLANNED: readonly MeetingStatus[] = ['draft', 'scheduled'];

/** A coordination meeting: a draft, scheduled, running, closed; reopened and closed again where its record was wrong. What is recorded, is recorded while it runs. */
export class Meeting {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly number: string;
  declare title: string;
  declare readonly type: MeetingType;
  declare startsAt: Date;
  declare heldOn: string;
  declare place: string;
  declare chair: string;
  declare readonly series: string | null;
  declare invited: AddresseeSet;
  declare agenda: readonly AgendaItem[];
  declare status: MeetingStatus;
  declare startedAt: Date | null;
  declare closedAt: Date | null;
  declare version: number;
  /** What was done since it was loaded. */
  latest?: MeetingEntry;

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

  /** Puts a draft on the calendar. @param invitees whom its set means on the day of the meeting */
  open(invitees: readonly MeetingInvitee[], at: Date): MeetingScheduledV1 {
    if (this.status !== 'draft') throw new MeetingNotDraft(this.number, this.status);
    this.status = 'scheduled';
    return { ...this.changed({ action: 'scheduled', at }), ...this.told(), series: this.series, ...this.notice(invitees, at) };
  }

  /** Another time, place, title or chair, before it starts. It keeps its number, also in another year: the number is out. @param heldOn local date of the new start */
  replan(
    { title, startsAt, place, chair, invited }: MeetingChanges,
    heldOn: string,
    invitees: readonly MeetingInvitee[],
    at: Date,
  ): MeetingReplannedV1 {
    this.mustBePlanned();
    if (invited && this.status !== 'draft') throw new InvitationsAreOut(this.number);
    const before = JSON.stringify([this.told(), this.invited]);
    Object.assign(this, defined({ title, startsAt, place, chair, invited }), { heldOn });
    if (JSON.stringify([this.told(), this.invited]) === before) throw new MeetingAsPlanned(this.number);
    const told = this.told();
    return {
      ...this.changed({ action: 'replanned', at, detail: told }),
      ...told,
      replannedAt: at.toISOString(),
      ...this.notice(invitees, at),
    };
  }

  /** Puts the items on the agenda in this order, in place of those before. */
  setAgenda(items: readonly AgendaItem[], at: Date): MeetingAgendaSetV1 {
    this.mustBePlanned();
    this.agenda = items;
    return {
      ...this.changed({ action: 'agenda-set', at, detail: items }),
      number: this.number,
      items: [...items],
      setAt: at.toISOString(),
    };
  }

  cancel(reason: string, invitees: readonly MeetingInvitee[], at: Date): MeetingCancelledV1 {
    this.mustBePlanned();
    const notice = this.status === 'draft' ? {} : this.notice(invitees, at);
    this.status = 'cancelled';
    return { ...this.changed({ action: 'cancelled', at, reason }), ...this.told(), reason, cancelledAt: at.toISOString(), ...notice };
  }

  start(at: Date): MeetingStartedV1 {
    if (this.status !== 'scheduled') throw new MeetingNotScheduled(this.number, this.status);
    this.status = 'running';
    this.startedAt = at;
    return { ...this.changed({ action: 'started', at }), startedAt: at.toISOString() };
  }

  /** @param known what was recorded before for the same position; returns null when nothing changes */
  recordAttendance(attendance: Attendance, known: Attendance | undefined, at: Date): AttendanceRecordedV1 | null {
    this.mustRun();
    mustBePlausible(attendance);
    if (known && sameAttendance(attendance, known)) return null;
    return { ...this.changed({ action: 'attendance-recorded', at, detail: attendance }), ...attendance, recordedAt: at.toISOString() };
  }

  recordUtterance({ id, speaker, kind, text }: Utterance, at: Date): UtteranceRecordedV1 {
    this.mustRun();
    const change = this.changed({ action: 'utterance-recorded', at, detail: { utteranceId: id } });
    return { ...change, utteranceId: id, speaker, kind, text, recordedAt: at.toISOString() };
  }

  /** @param record how many utterances and directives the meeting has brought so far */
  close(record: { utterances: number; directives: number }, at: Date): MeetingClosedV1 {
    this.mustRun();
    this.status = 'closed';
    this.closedAt = at;
    return { ...this.changed({ action: 'closed', at }), number: this.number, closedAt: at.toISOString(), ...record };
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

  mustRun(): void {
    if (this.status !== 'running' && this.status !== 'reopened') throw new MeetingNotRunning(this.number, this.status);
  }

  /** Minutes are those of a closed meeting. */
  mustBeClosed(): void {
    if (this.status !== 'closed') throw new MeetingNotClosed(this.number, this.status);
  }

  /** True until it starts or is cancelled: what lies on its table may still change. */
  get isPlanned(): boolean {
    return PLANNED.includes(this.status);
  }

  private mustBePlanned(): void {
    if (!this.isPlanned) throw new MeetingNotPlanned(this.number, this.status);
  }

  private told(): Pick<MeetingScheduledV1, 'number' | 'title' | 'type' | 'startsAt' | 'place' | 'chair'> {
    const { number, title, type, startsAt, place, chair } = this;
    return { number, title, type, startsAt: startsAt.toISOString(), place, chair };
  }

  /** Nobody is asked to a draft, nor to a meeting that was entered after it was held. */
  private notice(invitees: readonly MeetingInvitee[], at: Date): { invitees?: MeetingInvitee[] } {
    const asked = this.status !== 'draft' && this.startsAt > at && invitees.length > 0;
    return asked ? { invitees: [...invitees] } : {};
  }

  private changed(entry: MeetingEntry): { meetingId: string; sequence: number } {
    this.version += 1;
    this.latest = entry;
    return { meetingId: this.id, sequence: this.version };
  }
}

function planned(identity: MeetingIdentity, plan: MeetingPlan, status: MeetingStatus): Meeting {
  return Object.assign(new Meeting(), identity, plan, { agenda: [], status, startedAt: null, closedAt: null, version: 0 });
}

/** Without the fields that are undefined. */
function defined<T extends object>(changes: T): Partial<T> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>;
}
