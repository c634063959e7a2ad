import type { AgendaItem, MeetingScheduledV1, MeetingType, UtteranceKind } from '@rakor/contracts';
import type { AddresseeSet } from '../addressee/addressee-set.js';
import { MeetingNotPlanned } from './meeting.errors.js';

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
  /** When it happened, and when it was entered. */
  readonly at: Date;
  readonly recordedAt: Date;
  readonly reason?: string;
  /** What was recorded or planned, where the meeting itself keeps only the last of it. */
  readonly detail?: object;
}

const PLANNED: readonly MeetingStatus[] = ['draft', 'scheduled'];

/** What is known of a meeting, and the one way in which it changes. What may be done with it stands in meeting.planning.ts and meeting.ts. */
export abstract class MeetingState {
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

  /** True until it starts or is cancelled: what lies on its table may still change. */
  get isPlanned(): boolean {
    return PLANNED.includes(this.status);
  }

  protected mustBePlanned(): void {
    if (!this.isPlanned) throw new MeetingNotPlanned(this.number, this.status);
  }

  protected told(): Pick<MeetingScheduledV1, 'number' | 'title' | 'type' | 'startsAt' | 'place' | 'chair'> {
    const { number, title, type, startsAt, place, chair } = this;
    return { number, title, type, startsAt: startsAt.toISOString(), place, chair };
  }

  /** @param recordedAt when it is entered, where that is later */
  protected changed({ recordedAt, ...entry }: Omit<MeetingEntry, 'recordedAt'> & { readonly recordedAt?: Date }) {
    this.version += 1;
    this.latest = { ...entry, recordedAt: recordedAt ?? entry.at };
    return { meetingId: this.id, sequence: this.version };
  }
}
