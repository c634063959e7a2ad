import type {
  LaunchCancelledV1,
  LaunchGate,
  LaunchGuestSetV1,
  LaunchHeldV1,
  LaunchPartnerInvitedV1,
  LaunchPlannedV1,
  LaunchRescheduledV1,
} from '@rakor/contracts';
import type { Place } from '../place/place.js';
import type { LaunchDay } from './launch.day.js';
import { GuestUnavailable, LaunchAsPlanned, LaunchOver } from './launch.errors.js';

/** Local days, both included. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** Who is to open a place, and when that is possible. */
export interface GuestCalendar {
  readonly guest: string;
  readonly unavailable: readonly Span[];
  readonly confirmedOn: string | null;
}

export type LaunchStatus = 'planned' | 'held' | 'cancelled';

/** The day on which a place is to be opened, with whom, and together with which other regencies (F1, B1). */
export class Launch {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly placeId: string;
  declare readonly placeCode: string;
  declare readonly placeName: string;
  declare readonly operatorId: string;
  declare readonly operatorCode: string;
  declare readonly operatorName: string;
  declare readonly gate: LaunchGate;
  declare phrase: string | null;
  declare confidence: LaunchDay['confidence'];
  declare plannedOn: string;
  declare readonly originalPlannedOn: string;
  declare reschedules: number;
  declare guest: string | null;
  declare guestUnavailable: readonly Span[];
  declare guestConfirmedOn: string | null;
  declare status: LaunchStatus;
  declare version: number;

  static plan(
    id: string,
    place: Place,
    gate: LaunchGate,
    day: LaunchDay,
    guest: string | null,
    at: Date,
  ): { launch: Launch; planned: LaunchPlannedV1 } {
    const { region, id: placeId, code: placeCode, name: placeName, operatorId, operatorCode, operatorName } = place;
    const where = { id, region, placeId, placeCode, placeName, operatorId, operatorCode, operatorName, gate };
    const begin = {
      originalPlannedOn: day.plannedOn,
      reschedules: 0,
      guest,
      guestUnavailable: [],
      guestConfirmedOn: null,
      status: 'planned',
      version: 0,
    };
    const launch = Object.assign(new Launch(), where, day, begin);
    return { launch, planned: { ...launch.changed(), plannedAt: at.toISOString() } };
  }

  /** Another day, for a reason. @throws LaunchOver, LaunchAsPlanned, GuestUnavailable */
  reschedule(day: LaunchDay, reason: string, at: Date): LaunchRescheduledV1 {
    this.mustBePlanned();
    const formerlyOn = this.plannedOn;
    if (day.plannedOn === formerlyOn) throw new LaunchAsPlanned(formerlyOn);
    if (this.guest !== null && this.isAwayOn(day.plannedOn)) throw new GuestUnavailable(this.guest, day.plannedOn);
    Object.assign(this, day);
    this.reschedules += 1;
    const { originalPlannedOn: originallyOn, reschedules } = this;
    return { ...this.changed(), formerlyOn, originallyOn, reschedules, reason, rescheduledAt: at.toISOString() };
  }

  /** What is known of the guest's calendar now; it may clash with the planned day, and then it is told. @throws LaunchOver, GuestUnavailable */
  setGuest({ guest, unavailable, confirmedOn }: GuestCalendar, at: Date): LaunchGuestSetV1 {
    this.mustBePlanned();
    const away = (day: string) => unavailable.some(({ from, until }) => from <= day && day <= until);
    if (confirmedOn !== null && away(confirmedOn)) throw new GuestUnavailable(guest, confirmedOn);
    Object.assign(this, { guest, guestUnavailable: unavailable, guestConfirmedOn: confirmedOn });
    return { ...this.changed(), confirmedOn, clashes: this.isAwayOn(this.plannedOn), setAt: at.toISOString() };
  }

  /** @throws LaunchOver */
  invitePartner(partnerId: string, partnerRegion: string, at: Date): LaunchPartnerInvitedV1 {
    this.mustBePlanned();
    return { ...this.changed(), partnerId, partnerRegion, invitedAt: at.toISOString() };
  }

  /** The place has been opened. */
  hold(heldOn: string, at: Date): LaunchHeldV1 {
    this.mustBePlanned();
    this.status = 'held';
    return { ...this.changed(), heldOn, heldAt: at.toISOString() };
  }

  cancel(reason: string, at: Date): LaunchCancelledV1 {
    this.mustBePlanned();
    this.status = 'cancelled';
    return { ...this.changed(), reason, cancelledAt: at.toISOString() };
  }

  /** A guest who is asked has confirmed the planned day itself, and not one before it was moved. */
  get lacksGuest(): boolean {
    return this.guest !== null && this.guestConfirmedOn !== this.plannedOn;
  }

  isAwayOn(day: string): boolean {
    return this.guestUnavailable.some(({ from, until }) => from <= day && day <= until);
  }

  private mustBePlanned(): void {
    if (this.status !== 'planned') throw new LaunchOver(this.status);
  }

  private changed(): Omit<LaunchPlannedV1, 'plannedAt'> {
    this.version += 1;
    const { id, version, placeId, placeCode, placeName, operatorId, operatorCode, operatorName, gate, plannedOn, phrase, guest } = this;
    return {
      launchId: id,
      sequence: version,
      placeId,
      placeCode,
      placeName,
      operatorId,
      operatorCode,
      operatorName,
      gate,
      plannedOn,
      phrase,
      guest,
    };
  }
}
