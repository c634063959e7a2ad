import { checked, type Field, type Sent, type Values, type Words } from '@rakor/forms';
import { bpkFollowUp } from './data/bpk-follow-up.js';
import { serviceImprovement } from './data/service-improvement.js';
import { ReportFormUnknown } from './report-form.errors.js';

/** What a report has to answer beside its own words, as data. */
export interface ReportForm {
  readonly key: string;
  readonly name: Words;
  /** The regulation or the row of a report that asks for it. */
  readonly source: string;
  readonly fields: readonly Field[];
}

export const REPORT_FORMS: readonly ReportForm[] = [bpkFollowUp, serviceImprovement];

/** @throws ReportFormUnknown */
export function reportFormOf(key: string): ReportForm {
  const form = REPORT_FORMS.find((one) => one.key === key);
  if (!form) throw new ReportFormUnknown(key);
  return form;
}

/**
 * The answers of a report, as they may be stored.
 * @param form key of the form that its directive asks for; null where it asks for none, and then nothing may be answered
 * @throws ValuesUnfit naming every field at fault
 */
export function answersTo(form: string | null, sent: Sent): Values {
  return checked(form === null ? [] : reportFormOf(form).fields, sent, '/answers');
}
