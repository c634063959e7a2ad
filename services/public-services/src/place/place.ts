import type { WorkingCalendar } from '@rakor/calendar';
import type {
  LaunchGate,
  PlaceClosedV1,
  PlaceGatePassedV1,
  PlaceGrandLaunchedV1,
  PlaceHoursSetV1,
  PlaceKind,
  PlacePlannedV1,
  PlacePreparationBegunV1,
  PlaceRelocatedV1,
  PlaceResumedV1,
  PlaceSoftLaunchedV1,
  PlaceStatus,
  PlaceSuspendedV1,
  WeekdayHours,
} from '@rakor/contracts';
import { localDateOf, type RequestContext, timeZoneOf } from '@rakor/kernel';
import { inOrder, type OpenDay, type OpeningHours, openOn } from './opening-hours.js';
import { PlaceIsClosed, PlaceNeedsDistrict, PlaceNotOpenToVisitors, PlaceNotThere, PlaceNotYours, PlaceShut } from './place.errors.js';
import { destination, isOpenToVisitors, type PlaceStep, STEPS } from './place.steps.js';

/** Who acts, as far as a place asks. */
export type Actor = Pick<RequestContext, 'role' | 'organisation'>;

/** The organisation that runs a place, as the region's register names it. */
export interface Operator {
  readonly operatorId: string;
  readonly operatorCode: string;
  readonly operatorName: string;
}

/** Where a place stands: an address or building, and the floor (U5). */
export interface Whereabouts {
  readonly location: string;
  readonly floor: string | null;
}

export interface PlacePlan extends Whereabouts, OpeningHours {
  readonly code: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly district: string | null;
  readonly targetYear: number | null;
}

/** A place where people get what they need from many institutions: a mall, one in a district's office, or one on wheels (domain §4.5). */
export class Place implements PlacePlan, Operator {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly code: string;
  declare readonly name: string;
  declare readonly kind: PlaceKind;
  declare readonly district: string | null;
  declare location: string;
  declare floor: string | null;
  declare readonly targetYear: number | null;
  declare readonly operatorId: string;
  declare readonly operatorCode: string;
  declare readonly operatorName: string;
  declare hours: readonly WeekdayHours[];
  declare opensOnHolidays: boolean;
  declare status: PlaceStatus;
  /** Where it goes on when an interruption is over. */
  declare resumes: PlaceStatus | null;
  declare readonly plannedOn: string;
  declare softLaunchedOn: string | null;
  declare grandLaunchedOn: string | null;
  declare version: number;

  /** @throws PlaceNeedsDistrict, HoursMalformed */
  static plan(id: string, region: string, plan: PlacePlan, operator: Operator, at: Date): { place: Place; planned: PlacePlannedV1 } {
    if ((plan.kind === 'mini-mpp') !== isDistrictOf(region, plan.district)) throw new PlaceNeedsDistrict(plan.kind, region);
    const begin = { status: 'planned', resumes: null, softLaunchedOn: null, grandLaunchedOn: null, version: 0 } as const;
    const settled = { id, region, ...plan, ...operator, hours: inOrder(plan.hours), plannedOn: localDateOf(at, timeZoneOf(region)) };
    const place = Object.assign(new Place(), settled, begin);
    const { district, location, floor, targetYear, hours, opensOnHolidays } = place;
    const told = { district, location, floor, targetYear, hours: hours.length > 0 ? [...hours] : null, opensOnHolidays };
    return { place, planned: { ...place.changed(), ...told, ...operator, plannedAt: at.toISOString() } };
  }

  prepare(at: Date): PlacePreparationBegunV1 {
    this.take('preparation-begun');
    return { ...this.changed(), begunAt: at.toISOString() };
  }

  /** @throws HoursMalformed, PlaceNotThere */
  setHours({ hours, opensOnHolidays }: OpeningHours, at: Date): PlaceHoursSetV1 {
    this.take('hours-set');
    Object.assign(this, { hours: inOrder(hours), opensOnHolidays });
    return { ...this.changed(), hours: [...this.hours], opensOnHolidays, setOn: this.dayAt(at), setAt: at.toISOString() };
  }

  /** Nothing is missing any more; whether that is so has been asked before. */
  passGate(gate: LaunchGate, at: Date): PlaceGatePassedV1 {
    this.take(gate === 'soft-launch' ? 'soft-gate-passed' : 'grand-gate-passed');
    return { ...this.changed(), gate, passedAt: at.toISOString() };
  }

  launchSoftly(at: Date): PlaceSoftLaunchedV1 {
    this.take('soft-launched');
    this.softLaunchedOn = this.dayAt(at);
    return { ...this.changed(), launchedOn: this.softLaunchedOn, launchedAt: at.toISOString() };
  }

  launchGrandly(at: Date): PlaceGrandLaunchedV1 {
    this.take('grand-launched');
    this.grandLaunchedOn = this.dayAt(at);
    return { ...this.changed(), launchedOn: this.grandLaunchedOn, launchedAt: at.toISOString() };
  }

  suspend(reason: string, at: Date): PlaceSuspendedV1 {
    const before = this.status;
    this.take('suspended');
    this.resumes = before;
    return { ...this.changed(), reason, suspendedAt: at.toISOString() };
  }

  /** It moves; until it is resumed at its new address it takes no visitors. */
  relocate({ location, floor }: Whereabouts, reason: string, at: Date): PlaceRelocatedV1 {
    const before = this.status;
    this.take('relocated');
    // A suspended place that moves goes on where it was before the suspension.
    if (before !== 'suspended') this.resumes = before;
    Object.assign(this, { location, floor });
    return { ...this.changed(), location, floor, reason, relocatedAt: at.toISOString() };
  }

  resume(at: Date): PlaceResumedV1 {
    this.take('resumed');
    this.resumes = null;
    return { ...this.changed(), status: this.status, resumedAt: at.toISOString() };
  }

  close(reason: string, at: Date): PlaceClosedV1 {
    this.take('closed');
    this.resumes = null;
    return { ...this.changed(), reason, closedAt: at.toISOString() };
  }

  /**
   * When its doors are open on a local day. A queue day may open only then: not before the soft launch, and not on a day off (F1).
   * @throws PlaceNotOpenToVisitors, PlaceShut
   */
  queueDay(date: string, calendar: WorkingCalendar): OpenDay {
    if (!isOpenToVisitors(this.status)) throw new PlaceNotOpenToVisitors(this.code, this.status);
    const day = openOn(this, date, calendar, timeZoneOf(this.region));
    if (typeof day === 'string') throw new PlaceShut(this.code, date, day);
    return day;
  }

  /** The day that the clocks at its door show. */
  dayAt(at: Date): string {
    return localDateOf(at, timeZoneOf(this.region));
  }

  /** @throws PlaceNotYours unless the actor's organisation runs it, or the actor stands for the region */
  mustBeKeptBy({ role, organisation }: Actor): void {
    if (role === 'organisation' && organisation !== this.operatorCode) throw new PlaceNotYours(this.operatorName);
  }

  /** Nobody is bound to a place where no one will ever be let in again. @throws PlaceIsClosed */
  mustHaveAFuture(): void {
    if (this.status === 'closed') throw new PlaceIsClosed(this.code);
  }

  private take(step: PlaceStep): void {
    const status = destination(step, this.status, this.resumes);
    if (!status) throw new PlaceNotThere(this.code, this.status, step, STEPS[step].from);
    this.status = status;
  }

  private changed(): Pick<PlacePlannedV1, 'placeId' | 'sequence' | 'code' | 'name' | 'kind'> {
    this.version += 1;
    const { id, version, code, name, kind } = this;
    return { placeId: id, sequence: version, code, name, kind };
  }
}

function isDistrictOf(region: string, district: string | null): boolean {
  return district !== null && /^\d{2}\.\d{2}\.\d{2}$/.test(district) && district.startsWith(`${region}.`);
}
