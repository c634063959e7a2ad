import { choose } from './words.js';

/** Of a hundred is a percentage, of one a plain number; any other share is written as it is. */
function share(numerator: string, denominator: string, percent: string): string {
  const number = `{{ ${numerator} | number }}`;
  return choose(denominator, { '100': `${number} ${percent}`, '1': number }, `${number}/{{ ${denominator} | number }}`);
}

interface Words {
  readonly percent: string;
  readonly guideline: string;
  readonly target: (value: string) => string;
  readonly hoped: (value: string) => string;
  readonly unset: string;
  readonly report: string;
}

/** What a directive expects beside its text: nothing of a plain deliverable. */
function expected({ percent, guideline, target, hoped, unset, report }: Words): string {
  const value = target(share('targetNumerator', 'targetDenominator', percent));
  const more = hoped(share('aspirationNumerator', 'aspirationDenominator', percent));
  return choose('kind', {
    guideline: `{% if nextReviewOn %}${guideline}{% endif %}`,
    'indicator-target': `{% if indicator %}{% if targetNumerator and targetDenominator %}${value}{% if aspirationNumerator and aspirationDenominator %} ${more}{% endif %}{% else %}${unset}{% endif %}{% endif %}`,
    reporting: `{% if reportingPeriod and reportingTemplate %}${report}{% endif %}`,
  });
}

export const EXPECTED = {
  id: expected({
    percent: 'persen',
    guideline: 'Ini pedoman yang berlaku terus; akan ditinjau kembali pada {{ nextReviewOn | date }}.',
    target: (value) => `Target {{ indicator }}: ${value}.`,
    hoped: (value) => `Diharapkan mencapai ${value}.`,
    unset: 'Indikator: {{ indicator }}; nilainya belum ditetapkan.',
    report: `Laporan disampaikan setiap ${choose('reportingPeriod', { weekly: 'minggu', monthly: 'bulan', quarterly: 'triwulan' })}, dengan format "{{ reportingTemplate }}".`,
  }),
  en: expected({
    percent: 'percent',
    guideline: 'This is a standing guideline; it will be reviewed on {{ nextReviewOn | date }}.',
    target: (value) => `Target for {{ indicator }}: ${value}.`,
    hoped: (value) => `It is hoped to reach ${value}.`,
    unset: 'Indicator: {{ indicator }}; no value has been set yet.',
    report: `A report is expected each ${choose('reportingPeriod', { weekly: 'week', monthly: 'month', quarterly: 'quarter' })}, by the template "{{ reportingTemplate }}".`,
  }),
};

function together(lead: string, others: string): string {
  return `{% if part and leadName %}{% if part == 'lead' %}${lead}{% else %}${others}{% endif %}{% endif %}`;
}

/** What its part is in something that several do together: nothing where each acts for itself (L3). */
export const TOGETHER = {
  id: together(
    'Hal ini dikerjakan bersama dan Saudara memimpinnya. Mohon sampaikan komitmen untuk bagian sendiri.',
    'Hal ini dikerjakan bersama, dipimpin oleh {{ leadName }}. Mohon sampaikan komitmen untuk bagian sendiri.',
  ),
  en: together(
    'This is done by several together, and you lead them. Please state what your own share will be.',
    'This is done by several together, led by {{ leadName }}. Please state what your own share will be.',
  ),
};
