import type { DirectiveAddressee, DirectiveIssuedV1, ReportingPeriod } from '@rakor/contracts';
import type { Language, Writing } from '@rakor/kernel';

type Terms = Pick<
  DirectiveIssuedV1,
  | 'kind'
  | 'nextReviewOn'
  | 'indicator'
  | 'targetNumerator'
  | 'targetDenominator'
  | 'aspirationNumerator'
  | 'aspirationDenominator'
  | 'reportingPeriod'
  | 'reportingTemplate'
>;

const EACH: Record<Language, Record<ReportingPeriod, string>> = {
  id: { weekly: 'minggu', monthly: 'bulan', quarterly: 'triwulan' },
  en: { weekly: 'week', monthly: 'month', quarterly: 'quarter' },
};

/** What a directive expects beside its text, as paragraphs: none for a plain deliverable. */
export function expectationIn(language: Language, terms: Terms, write: Writing): string[] {
  const english = language === 'en';
  switch (terms.kind) {
    case 'guideline':
      if (!terms.nextReviewOn) return [];
      return english
        ? [`This is a standing guideline; it will be reviewed on ${write.date(terms.nextReviewOn)}.`]
        : [`Ini pedoman yang berlaku terus; akan ditinjau kembali pada ${write.date(terms.nextReviewOn)}.`];
    case 'indicator-target':
      return targetIn(language, terms);
    case 'reporting': {
      const { reportingPeriod: period, reportingTemplate: template } = terms;
      if (!period || !template) return [];
      return english
        ? [`A report is expected each ${EACH.en[period]}, by the template "${template}".`]
        : [`Laporan disampaikan setiap ${EACH.id[period]}, dengan format "${template}".`];
    }
    default:
      return [];
  }
}

/** What its part is in something that several do together, as paragraphs: none where each acts for itself (L3). */
export function togetherIn(
  language: Language,
  { part, leadName }: Pick<DirectiveAddressee, 'part'> & { leadName?: string | null },
): string[] {
  if (!part || !leadName) return [];
  const lead = part === 'lead';
  if (language === 'en')
    return [
      lead
        ? 'This is done by several together, and you lead them. Please state what your own share will be.'
        : `This is done by several together, led by ${leadName}. Please state what your own share will be.`,
    ];
  return [
    lead
      ? 'Hal ini dikerjakan bersama dan Saudara memimpinnya. Mohon sampaikan komitmen untuk bagian sendiri.'
      : `Hal ini dikerjakan bersama, dipimpin oleh ${leadName}. Mohon sampaikan komitmen untuk bagian sendiri.`,
  ];
}

function targetIn(language: Language, { indicator, ...told }: Terms): string[] {
  const value = valueIn(language, told.targetNumerator, told.targetDenominator);
  const hoped = valueIn(language, told.aspirationNumerator, told.aspirationDenominator);
  if (!indicator) return [];
  if (value === null)
    return [
      language === 'en' ? `Indicator: ${indicator}; no value has been set yet.` : `Indikator: ${indicator}; nilainya belum ditetapkan.`,
    ];
  if (language === 'en') return [`Target for ${indicator}: ${value}.${hoped === null ? '' : ` It is hoped to reach ${hoped}.`}`];
  return [`Target ${indicator}: ${value}.${hoped === null ? '' : ` Diharapkan mencapai ${hoped}.`}`];
}

/** Of a hundred is a percentage, of one a plain number; any other share is written as it is. */
function valueIn(language: Language, numerator?: string | null, denominator?: string | null): string | null {
  if (!numerator || !denominator) return null;
  const written = (digits: string) => BigInt(digits).toLocaleString(language === 'en' ? 'en-GB' : 'id-ID');
  if (denominator === '100') return `${written(numerator)} ${language === 'en' ? 'percent' : 'persen'}`;
  return denominator === '1' ? written(numerator) : `${written(numerator)}/${written(denominator)}`;
}
