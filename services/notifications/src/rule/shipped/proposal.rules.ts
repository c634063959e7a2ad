import {
  ProposalAcceptedV1,
  ProposalAnswerRemindedV1,
  ProposalRejectedV1,
  ProposalSubmittedV1,
  ProposalTakenUnderStudyV1,
} from '@rakor/contracts';
import type { ShippedRule } from './shipped-rules.js';

const province = [{ kind: 'addressed-region' }] as const;
const regency = [{ kind: 'proposing-region' }] as const;

/** A date and not "tomorrow": a reminder moves back from a day off, and is read later than it is sent. */
const answerReminded: ShippedRule['texts'] = {
  id: {
    subject: `{% if step contains 'late-' %}Usulan {{ number }} belum dijawab{% else %}Pengingat: usulan {{ number }} perlu dijawab{% endif %}`,
    body: `{% if step contains 'late-' %}Usulan {{ number }} dari {{ proposer }} seharusnya dijawab paling lambat {{ answerDueOn | date }} dan belum dijawab provinsi:{% else %}Usulan {{ number }} dari {{ proposer }} menunggu jawaban provinsi paling lambat {{ answerDueOn | date }}:{% endif %}

{{ text }}`,
  },
  en: {
    subject: `{% if step contains 'late-' %}Proposal {{ number }} has no answer yet{% else %}Reminder: proposal {{ number }} needs an answer{% endif %}`,
    body: `Proposal {{ number }} from {{ proposer }} {% if step contains 'late-' %}was to be answered by {{ answerDueOn | date }}, and the province has not answered yet:{% else %}waits for the province's answer, due by {{ answerDueOn | date }}:{% endif %}

{{ text }}`,
  },
};

/** The province hears what is proposed to it, and the regency what became of it (N6, N7). */
export const proposalRules: readonly ShippedRule[] = [
  {
    code: 'proposal-submitted',
    event: ProposalSubmittedV1,
    audience: province,
    texts: {
      id: {
        subject: 'Usulan {{ number }} dari {{ proposer }}',
        body: `{% if meetingTitle %}Dalam "{{ meetingTitle }}", {% endif %}{{ proposer }} mengusulkan (nomor {{ number }}):

{{ text }}

Mohon dijawab paling lambat {{ answerDueOn | date }}: diterima, ditolak, atau dikaji lebih lanjut.`,
      },
      en: {
        subject: 'Proposal {{ number }} from {{ proposer }}',
        body: `{% if meetingTitle %}At "{{ meetingTitle }}", {% endif %}{{ proposer }} proposed (number {{ number }}):

{{ text }}

Please answer by {{ answerDueOn | date }}: accept it, reject it, or take it under study.`,
      },
    },
  },
  {
    code: 'proposal-accepted',
    event: ProposalAcceptedV1,
    audience: regency,
    texts: {
      id: {
        subject: 'Usulan {{ number }} diterima',
        body: `Usulan {{ number }} diterima oleh provinsi pada {{ decidedAt | time }}:

{{ text }}

{% if note %}Catatan: {{ note }}{% endif %}`,
      },
      en: {
        subject: 'Proposal {{ number }} was accepted',
        body: `The province accepted proposal {{ number }} on {{ decidedAt | time }}:

{{ text }}

{% if note %}Note: {{ note }}{% endif %}`,
      },
    },
  },
  {
    code: 'proposal-rejected',
    event: ProposalRejectedV1,
    audience: regency,
    texts: {
      id: {
        subject: 'Usulan {{ number }} ditolak',
        body: `Usulan {{ number }} ditolak oleh provinsi pada {{ decidedAt | time }}, dengan alasan:

{{ reason }}`,
      },
      en: {
        subject: 'Proposal {{ number }} was rejected',
        body: `The province rejected proposal {{ number }} on {{ decidedAt | time }}, because:

{{ reason }}`,
      },
    },
  },
  {
    code: 'proposal-taken-under-study',
    event: ProposalTakenUnderStudyV1,
    audience: regency,
    texts: {
      id: {
        subject: 'Usulan {{ number }} dikaji lebih lanjut',
        body: `Usulan {{ number }} dikaji lebih lanjut oleh provinsi sejak {{ decidedAt | time }}:

{{ reason }}

Jawaban disampaikan paling lambat {{ answerDueOn | date }}.`,
      },
      en: {
        subject: 'Proposal {{ number }} is being studied',
        body: `The province took proposal {{ number }} under study on {{ decidedAt | time }}:

{{ reason }}

It will answer by {{ answerDueOn | date }}.`,
      },
    },
  },
  {
    // The province that owes it.
    code: 'proposal-answer-reminded',
    event: ProposalAnswerRemindedV1,
    audience: province,
    texts: answerReminded,
  },
  {
    // Once it is late, the regency hears so, too.
    code: 'proposal-answer-late',
    event: ProposalAnswerRemindedV1,
    conditions: [{ field: 'step', is: 'equal', value: 'late-1-day' }],
    audience: regency,
    texts: answerReminded,
  },
];
