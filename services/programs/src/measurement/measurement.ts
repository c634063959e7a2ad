import type { MeasurementFact, MeasurementReturnedV1, MeasurementRevisedV1, MeasurementSubmittedV1 } from '@rakor/contracts';
import type { Role } from '@rakor/kernel';
import type { Indicator } from '../indicator/indicator.js';
import type { Counts } from '../indicator/value.js';
import { dueOn } from '../indicator/release.js';
import type { Figure } from './figure.js';
import {
  ApproverIsSubmitter,
  FigureUnchanged,
  MeasurementNotReturnable,
  NothingToApprove,
  NotYourIndicator,
} from './measurement.errors.js';

/** Waiting; sent back; stood for by the region; taken by its province (L5). */
export const MEASUREMENT_STATUSES = ['submitted', 'returned', 'approved', 'accepted'] as const;
export type MeasurementStatus = (typeof MEASUREMENT_STATUSES)[number];

export const MEASUREMENT_STEPS = ['submitted', 'revised', 'returned', 'approved', 'accepted'] as const;
export type MeasurementStep = (typeof MEASUREMENT_STEPS)[number];

/** Who acts, as the token says it. */
export interface Measurer {
  readonly actorId: string;
  readonly region: string;
  readonly role?: Role;
  readonly organisation?: string;
}

/** What was just done to a figure; its history keeps one for each version. */
export interface MeasurementEntry {
  readonly step: MeasurementStep;
  readonly by: Measurer;
  readonly at: Date;
  readonly reason: string | null;
}

/** One figure of an indicator: of one period, at one place, of the whole or of one part. What it said before stays in its history. */
export class Measurement {
  declare readonly region: string;
  declare readonly id: string;
  declare readonly indicatorId: string;
  declare readonly period: string;
  declare readonly place: string;
  /** Empty for the whole. */
  declare readonly part: string;
  declare numerator: bigint;
  declare denominator: bigint | null;
  declare status: MeasurementStatus;
  /** Times that it was corrected. */
  declare revision: number;
  declare readonly late: boolean;
  declare submittedBy: string;
  declare readonly submittedAt: Date;
  declare version: number;
  /** What was done since it was loaded. */
  latest?: MeasurementEntry;

  /** @param today local date of the region @throws NotYourIndicator */
  static submit(
    identity: { readonly region: string; readonly id: string },
    indicator: Indicator,
    figure: Figure,
    by: Measurer,
    { today, at }: { readonly today: string; readonly at: Date },
  ): { measurement: Measurement; submitted: MeasurementSubmittedV1 } {
    mayMeasure(indicator, figure.part, by);
    const { period, place, part, numerator, denominator } = figure;
    const late = today > dueOn(period, indicator.definition);
    const latest: MeasurementEntry = { step: 'submitted', by, at, reason: null };
    const what = { indicatorId: indicator.id, period: period.toString(), place, part: part ?? '', numerator, denominator };
    const state = { status: 'submitted', revision: 0, late, submittedBy: by.actorId, submittedAt: at, version: 1, latest } as const;
    const measurement = Object.assign(new Measurement(), { ...identity, ...what, ...state });
    return { measurement, submitted: { ...measurement.told(indicator), late, submittedBy: by.actorId, submittedAt: at.toISOString() } };
  }

  /** What was approved before stands until the correction is approved, too. @throws NotYourIndicator, FigureUnchanged */
  revise(indicator: Indicator, { numerator, denominator }: Counts, reason: string, by: Measurer, at: Date): MeasurementRevisedV1 {
    mayMeasure(indicator, this.part === '' ? null : this.part, by);
    const isSame = numerator === this.numerator && denominator === this.denominator;
    // What was returned may be stood by, with the reason.
    if (isSame && this.status !== 'returned') throw new FigureUnchanged();
    Object.assign(this, { numerator, denominator, status: 'submitted', revision: this.revision + 1, submittedBy: by.actorId });
    this.enter({ step: 'revised', by, at, reason });
    return { ...this.told(indicator), reason, revisedBy: by.actorId, revisedAt: at.toISOString() };
  }

  /** The region returns what waits for it; its province also what the region stands for. @throws ApproverIsSubmitter, MeasurementNotReturnable */
  return(indicator: Indicator, reason: string, by: Measurer, at: Date): MeasurementReturnedV1 {
    const byProvince = by.region !== this.region;
    if (byProvince ? this.status !== 'approved' && this.status !== 'accepted' : this.status !== 'submitted')
      throw new MeasurementNotReturnable(this.status);
    if (this.submittedBy === by.actorId) throw new ApproverIsSubmitter(1);
    this.status = 'returned';
    this.enter({ step: 'returned', by, at, reason });
    return { ...this.told(indicator), reason, returnedIn: by.region, returnedBy: by.actorId, returnedAt: at.toISOString() };
  }

  private enter(entry: MeasurementEntry): void {
    this.version += 1;
    this.latest = entry;
  }

  private told(indicator: Indicator): MeasurementFact {
    const { period, place, part, numerator, denominator, revision } = this;
    const counts = { numerator: numerator.toString(), denominator: denominator?.toString() ?? null };
    return { ...indicator.changed(), period, place, part: part === '' ? null : part, ...counts, revision };
  }
}

/** Whether the figures are somebody's to write: of the organisation that owns the indicator, or the part; of the secretariat all. */
export function owns({ definition, organisationCode }: Indicator, part: string | null, { role, organisation }: Measurer): boolean {
  if (role !== 'organisation' || organisation === organisationCode) return true;
  return definition.parts?.kind === 'organisations' && organisation === part;
}

function mayMeasure(indicator: Indicator, part: string | null, by: Measurer): void {
  if (!owns(indicator, part, by)) throw new NotYourIndicator(indicator.organisationName);
}

/** Whoever measured does not say himself that it is right. @throws NothingToApprove, ApproverIsSubmitter */
export function mayApprove({ waiting, own }: { readonly waiting: number; readonly own: number }, period: string): void {
  if (waiting === 0) throw new NothingToApprove(period);
  if (own > 0) throw new ApproverIsSubmitter(own);
}
