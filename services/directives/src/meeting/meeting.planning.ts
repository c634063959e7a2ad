import type {
  AgendaItem,
  MeetingAgendaSetV1,
  MeetingCancelledV1,
  MeetingInvitee,
  MeetingReplannedV1,
  MeetingScheduledV1,
} from '@rakor/contracts';
import { InvitationsAreOut, MeetingAsPlanned, MeetingNotDraft } from './meeting.errors.js';
import { type MeetingChanges, MeetingState } from './meeting.state.js';

/** What is done to a meeting before it starts: it is put on the calendar, planned anew, given an agenda, or cancelled. */
export abstract class PlannableMeeting extends MeetingState {
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

  /** Nobody is asked to a draft, nor to a meeting that was entered after it was held. */
  private notice(invitees: readonly MeetingInvitee[], at: Date): { invitees?: MeetingInvitee[] } {
    const asked = this.status !== 'draft' && this.startsAt > at && invitees.length > 0;
    return asked ? { invitees: [...invitees] } : {};
  }
}

/** Without the fields that are undefined. */
function defined<T extends object>(changes: T): Partial<T> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>;
}
