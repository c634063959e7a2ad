import type { DirectiveIssuedV1, DirectiveKind, ReportingPeriod } from '@rakor/contracts';
import { reportFormOf } from '../report-form/report-form.js';
import { KindIncomplete, TermOfAnotherKind } from './directive.errors.js';

/** An exact value: 14 percent is 14 of 100, and Rp 50 trillion is 50000000000000 of 1. Whole numbers as digits, for none may lose one. */
export interface Quantity {
  readonly numerator: string;
  readonly denominator: string;
}

/** What an indicator has to come to; what is only hoped for stands apart (N3: 14 percent in 2024, "hopefully zero"). */
export interface IndicatorTarget {
  /** Key of the indicator: "stunting". */
  readonly indicator: string;
  /** Null while only the direction is known: "turunkan stunting". */
  readonly value: Quantity | null;
  readonly aspiration: Quantity | null;
}

/** A report that is expected in each period (U3). */
export interface ReportingDuty {
  readonly period: ReportingPeriod;
  /** Title of the template to report by. */
  readonly template: string;
  /** Key of the report form whose fields each report answers; null or absent: words and evidence are enough. */
  readonly form?: string | null;
}

/** What is expected, with the terms of exactly that kind; those of the others are null. */
export interface KindTerms {
  readonly kind: DirectiveKind;
  /** A guideline is never done: it is reviewed every so many months. */
  readonly reviewEveryMonths: number | null;
  readonly target: IndicatorTarget | null;
  readonly reporting: ReportingDuty | null;
}

/** What a draft says of its kind; what is undefined stays as it is. */
export type SentTerms = { readonly [Term in keyof KindTerms]?: KindTerms[Term] | undefined };

const TERM_OF = {
  deliverable: null,
  guideline: 'reviewEveryMonths',
  'indicator-target': 'target',
  reporting: 'reporting',
} as const satisfies Record<DirectiveKind, keyof KindTerms | null>;

const DELIVERABLE: KindTerms = { kind: 'deliverable', reviewEveryMonths: null, target: null, reporting: null };

/**
 * The terms that a draft comes to have. Another kind leaves the terms of the former one behind.
 * @throws KindIncomplete without the term that the kind needs; TermOfAnotherKind with one that it has no use for; ReportFormUnknown
 */
export function termsOf(sent: SentTerms, before: KindTerms = DELIVERABLE): KindTerms {
  const { kind = before.kind } = sent;
  const base = kind === before.kind ? before : DELIVERABLE;
  const { reviewEveryMonths = base.reviewEveryMonths, target = base.target, reporting = base.reporting } = sent;
  const terms = { kind, reviewEveryMonths, target, reporting };
  const needed = TERM_OF[kind];
  if (needed !== null && terms[needed] === null) throw new KindIncomplete(kind, needed);
  if (reporting?.form) reportFormOf(reporting.form);
  for (const term of ['reviewEveryMonths', 'target', 'reporting'] as const)
    if (term !== needed && terms[term] !== null) throw new TermOfAnotherKind(kind, term);
  return terms;
}

type ToldTerms = Pick<
  DirectiveIssuedV1,
  | 'kind'
  | 'reviewEveryMonths'
  | 'indicator'
  | 'targetNumerator'
  | 'targetDenominator'
  | 'aspirationNumerator'
  | 'aspirationDenominator'
  | 'reportingPeriod'
  | 'reportingTemplate'
  | 'reportingForm'
>;

/** The terms as the announcement tells them. */
export function toldTerms({ kind, reviewEveryMonths, target, reporting }: KindTerms): ToldTerms {
  return {
    kind,
    ...(reviewEveryMonths !== null && { reviewEveryMonths }),
    ...(target && { indicator: target.indicator }),
    ...(target?.value && { targetNumerator: target.value.numerator, targetDenominator: target.value.denominator }),
    ...(target?.aspiration && {
      aspirationNumerator: target.aspiration.numerator,
      aspirationDenominator: target.aspiration.denominator,
    }),
    ...(reporting && { reportingPeriod: reporting.period, reportingTemplate: reporting.template }),
    ...(reporting?.form && { reportingForm: reporting.form }),
  };
}
