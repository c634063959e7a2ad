import type {
  FigureLateV1,
  IndicatorAdoptedV1,
  IndicatorColour,
  IndicatorFact,
  IndicatorOffTrackV1,
  IndicatorOnTrackV1,
  MeasurementsAcceptedV1,
  MeasurementsApprovedV1,
  TargetSetV1,
} from '@rakor/contracts';
import { localDateOf, timeZoneOf } from '@rakor/kernel';
import type { IndicatorDefinition } from './definition/definition.js';
import { TargetBelowProvince, TargetNeedsReason } from './indicator.errors.js';
import type { Period } from './period.js';
import { dueOn, lastDue, lateAt } from './release.js';
import { isComplete, type Standing, type Tally } from './standing.js';
import { type TargetPlan, Trajectory } from './target.js';
import { decimalOf, valueOf } from './value.js';

/** An organisation that owns an indicator. */
export interface Owner {
  readonly organisationId: string;
  readonly organisationCode: string;
  readonly organisationName: string;
}

/** A target as it was set: one of a row of them, of which the last holds. */
export interface Target extends TargetPlan {
  readonly number: number;
  /** The tenant that set it. */
  readonly setIn: string;
  readonly reason: string | null;
  readonly setBy: string;
  readonly setAt: Date;
}

/** Who acts, and in which tenant. */
export interface Actor {
  readonly actorId: string;
  readonly region: string;
}

const BADNESS: Record<IndicatorColour, number> = { green: 0, amber: 1, red: 2 };

/** Something that a region measures, by a definition that is shipped or its own; its figures, targets and standing are told of under its name. */
export class Indicator {
  declare readonly region: string;
  declare readonly id: string;
  declare readonly code: string;
  declare readonly definition: IndicatorDefinition;
  declare readonly organisationId: string;
  declare readonly organisationCode: string;
  declare readonly organisationName: string;
  declare readonly adoptedBy: string;
  declare readonly adoptedAt: Date;
  /** How its newest judged figure stands, and which period that is of. */
  declare colour: IndicatorColour | null;
  declare colourPeriod: string | null;
  /** When the next figure becomes late. */
  declare dueAt: Date;
  declare version: number;

  static adopt(
    identity: { readonly region: string; readonly id: string },
    definition: IndicatorDefinition,
    owner: Owner,
    by: Actor,
    at: Date,
  ): { indicator: Indicator; adopted: IndicatorAdoptedV1 } {
    const zone = timeZoneOf(identity.region);
    const dueAt = lateAt(lastDue(localDateOf(at, zone), definition).plus(1), definition, zone);
    const adopting = { code: definition.code, definition, adoptedBy: by.actorId, adoptedAt: at };
    const state = { ...adopting, colour: null, colourPeriod: null, dueAt, version: 0 };
    const indicator = Object.assign(new Indicator(), { ...identity, ...owner, ...state });
    const { subject, direction, source, sourceName, edition } = definition;
    const meant = { subject, direction, source, sourceName, edition };
    return { indicator, adopted: { ...indicator.changed(), ...meant, adoptedBy: by.actorId, adoptedAt: at.toISOString() } };
  }

  /**
   * Sets the target that holds from now on. A regency plans its own way to what its province has handed down, and no weaker end.
   * @param handedDown the last target that the province has set here
   * @throws TargetMalformed, TargetNeedsReason, TargetBelowProvince
   */
  setTarget(
    plan: TargetPlan,
    { current, handedDown }: { readonly current: Target | null; readonly handedDown: Target | null },
    { by, reason }: { readonly by: Actor; readonly reason: string | null },
    at: Date,
  ): { target: Target; set: TargetSetV1 } {
    const trajectory = Trajectory.of(plan, this.definition);
    if (current && reason === null) throw new TargetNeedsReason();
    if (handedDown && by.region === this.region && !trajectory.reaches(Trajectory.of(handedDown, this.definition), this.definition))
      throw new TargetBelowProvince(handedDown.target.value, handedDown.target.period);
    const target = { ...plan, number: (current?.number ?? 0) + 1, setIn: by.region, reason, setBy: by.actorId, setAt: at };
    const values = {
      ...{ baselinePeriod: plan.baseline.period, baselineValue: plan.baseline.value },
      ...{ targetPeriod: plan.target.period, targetValue: plan.target.value, aspiration: plan.aspiration },
    };
    return { target, set: { ...this.changed(), ...values, setIn: by.region, reason, setBy: by.actorId, setAt: at.toISOString() } };
  }

  /** What a region's approval of a period comes to. */
  approved(
    { period, part, approved }: { readonly period: string; readonly part: string | null; readonly approved: number },
    tally: Tally,
    colour: IndicatorColour | null,
    by: Actor,
    at: Date,
  ): MeasurementsApprovedV1 {
    const value = valueOf(tally, this.definition.formula);
    return {
      ...{
        ...this.changed(),
        period,
        part,
        approved,
        numerator: tally.numerator.toString(),
        denominator: tally.denominator?.toString() ?? null,
      },
      ...{ value: value && decimalOf(value, 4), reported: tally.reported, expected: tally.expected, colour },
      ...{ approvedBy: by.actorId, approvedAt: at.toISOString() },
    };
  }

  accepted(period: string, accepted: number, by: Actor, at: Date): MeasurementsAcceptedV1 {
    return { ...this.changed(), period, accepted, acceptedIn: by.region, acceptedBy: by.actorId, acceptedAt: at.toISOString() };
  }

  /**
   * Takes note of how the newest figure stands.
   * @returns what is worth telling: that it fell behind or further behind, or is back; null for anything else, and for an older period
   */
  judge(
    period: Period,
    { colour, actual, expected, ahead }: Standing,
    { target }: TargetPlan,
    at: Date,
  ): { offTrack: IndicatorOffTrackV1 } | { onTrack: IndicatorOnTrackV1 } | null {
    const before = this.colour;
    if (colour === null || !actual || !expected || !ahead) return null;
    if (this.colourPeriod !== null && period.toString() < this.colourPeriod) return null;
    Object.assign(this, { colour, colourPeriod: period.toString() });
    if (BADNESS[colour] === (before === null ? 0 : BADNESS[before])) return null;
    if (colour !== 'green' && before !== null && BADNESS[colour] < BADNESS[before]) return null;
    const values = { actual: decimalOf(actual, 4), expected: decimalOf(expected, 4), ahead: decimalOf(ahead, 4) };
    const told = {
      ...values,
      period: period.toString(),
      targetPeriod: target.period,
      targetValue: target.value,
      before,
      judgedAt: at.toISOString(),
    };
    return colour === 'green' ? { onTrack: { ...this.changed(), ...told } } : { offTrack: { ...this.changed(), ...told, colour } };
  }

  /** The period whose figure became late at `dueAt`. */
  periodDue(): Period {
    return lastDue(localDateOf(this.dueAt, timeZoneOf(this.region)), this.definition);
  }

  /** Waits for the period after. @returns what is worth telling: that too few places have a figure of the one that was due */
  passDue(period: Period, tally: Tally, at: Date): FigureLateV1 | null {
    this.dueAt = lateAt(period.plus(1), this.definition, timeZoneOf(this.region));
    if (isComplete(tally)) return null;
    const { reported, expected } = tally;
    const when = { period: period.toString(), dueOn: dueOn(period, this.definition), noticedAt: at.toISOString() };
    return { ...this.changed(), ...when, reported, expected };
  }

  /** The next of its versions; every event of its measurements is one. */
  changed(): IndicatorFact {
    this.version += 1;
    const { id, version, code, definition, organisationId, organisationCode, organisationName } = this;
    return {
      ...{
        indicatorId: id,
        sequence: version,
        indicatorCode: code,
        nameId: definition.name.id,
        nameEn: definition.name.en,
        unit: definition.unit,
      },
      ...{ organisationId, organisationCode, organisationName },
    };
  }
}
