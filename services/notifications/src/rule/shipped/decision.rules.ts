import {
  ProgramCarriedOverV1,
  ProgramClosedV1,
  ProgramExtendedV1,
  ProgramHandedOverV1,
  ProgramMembersChangedV1,
  ProgramStartedV1,
} from '@rakor/contracts';
import type { ShippedRule } from './shipped-rules.js';
import { choose } from './words.js';

const lead = [{ kind: 'lead' }] as const;

const OUTCOME_ID = choose('outcome', {
  ...{ achieved: 'tercapai', 'partly-achieved': 'tercapai sebagian', 'not-achieved': 'tidak tercapai', withdrawn: 'ditarik' },
});
const OUTCOME_EN = choose('outcome', {
  ...{ achieved: 'achieved', 'partly-achieved': 'achieved in part', 'not-achieved': 'not achieved', withdrawn: 'withdrawn' },
});
const PLAN_EN = choose('plan', { rpjmd: 'the five-year plan (RPJMD)', renja: 'the yearly plan (Renja)' });
const PLAN_ID = choose('plan', { rpjmd: 'RPJMD', renja: 'Renja' });

/** Who leads a program hears what is decided of it by others. */
export const decisionRules: readonly ShippedRule[] = [
  {
    code: 'program-started',
    event: ProgramStartedV1,
    audience: lead,
    texts: {
      id: {
        subject: 'Program {{ title }} dimulai',
        body: 'Program {{ number }}, {{ title }}, yang dipimpin oleh {{ leadName }}, telah disahkan dan berjalan dari {{ startsOn | date }} sampai {{ endsOn | date }}. Sejak saat itu kemajuannya diukur.',
      },
      en: {
        subject: 'Program {{ title }} has started',
        body: 'Program {{ number }}, {{ title }}, led by {{ leadName }}, is confirmed and runs from {{ startsOn | date }} to {{ endsOn | date }}. From then on its progress is measured.',
      },
    },
  },
  {
    code: 'program-members-changed',
    event: ProgramMembersChangedV1,
    audience: [...lead, { kind: 'former-lead' }],
    texts: {
      id: {
        subject: 'Pelaksana program {{ title }} berubah',
        body: `Program {{ number }}, {{ title }}, kini dipimpin oleh {{ leadName }}{% if formerLeadId != leadId %}, sebelumnya oleh {{ formerLeadName }}{% endif %}, dengan alasan:

{{ reason }}`,
      },
      en: {
        subject: 'Others take part in program {{ title }}',
        body: `Program {{ number }}, {{ title }}, is led by {{ leadName }} now{% if formerLeadId != leadId %}, and was led by {{ formerLeadName }} before{% endif %}, because:

{{ reason }}`,
      },
    },
  },
  {
    code: 'program-extended',
    event: ProgramExtendedV1,
    audience: lead,
    texts: {
      id: {
        subject: 'Program {{ title }} diperpanjang sampai {{ endsOn | date }}',
        body: `Hari terakhir program {{ number }}, {{ title }}, kini {{ endsOn | date }}, sebelumnya {{ formerEndsOn | date }}, dengan alasan:

{{ reason }}`,
      },
      en: {
        subject: 'Program {{ title }} is extended to {{ endsOn | date }}',
        body: `The last day of program {{ number }}, {{ title }}, is now {{ endsOn | date }}; it was {{ formerEndsOn | date }} before, because:

{{ reason }}`,
      },
    },
  },
  {
    code: 'program-handed-over',
    event: ProgramHandedOverV1,
    audience: lead,
    texts: {
      id: {
        subject: `Program {{ title }} diserahkan ke ${PLAN_ID}`,
        body: `Program {{ number }}, {{ title }}, dilanjutkan dalam ${PLAN_ID} ({{ reference }}), dengan alasan:

{{ reason }}`,
      },
      en: {
        subject: `Program {{ title }} is handed over to ${PLAN_EN}`,
        body: `Program {{ number }}, {{ title }}, goes on in ${PLAN_EN} ({{ reference }}), because:

{{ reason }}`,
      },
    },
  },
  {
    code: 'program-carried-over',
    event: ProgramCarriedOverV1,
    audience: lead,
    texts: {
      id: {
        subject: 'Program {{ title }} dilanjutkan pada tahun {{ successorYear }}',
        body: `Program {{ number }}, {{ title }}, dilanjutkan sebagai {{ successorNumber }}, mulai dari {{ verifiedPercent }} persen yang telah diverifikasi, dengan alasan:

{{ reason }}`,
      },
      en: {
        subject: 'Program {{ title }} goes on in {{ successorYear }}',
        body: `Program {{ number }}, {{ title }}, goes on as {{ successorNumber }}, from the {{ verifiedPercent }} percent that are verified, because:

{{ reason }}`,
      },
    },
  },
  {
    code: 'program-closed',
    event: ProgramClosedV1,
    audience: lead,
    texts: {
      id: {
        subject: `Program {{ title }} ditutup: ${OUTCOME_ID}`,
        body: `Program {{ number }}, {{ title }}, ditutup dengan hasil ${OUTCOME_ID}, dengan alasan:

{{ reason }}`,
      },
      en: {
        subject: `Program {{ title }} is closed: ${OUTCOME_EN}`,
        body: `Program {{ number }}, {{ title }}, is closed as ${OUTCOME_EN}, because:

{{ reason }}`,
      },
    },
  },
];
