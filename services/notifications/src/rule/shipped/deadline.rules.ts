import {
  AssignmentDueChangedV1,
  ClarificationAnsweredV1,
  ClarificationAskedV1,
  DeadlineResolvedV1,
  ExtensionDeniedV1,
  ExtensionGrantedV1,
  ExtensionRequestedV1,
} from '@rakor/contracts';
import { named, secretariat } from './audiences.js';
import type { ShippedRule } from './shipped-rules.js';
import { choose } from './words.js';

const CAUSE_ID = choose('cause', {
  'deadline-confirmed': 'Batas waktu telah ditetapkan oleh pemberi arahan.',
  'calendar-revised': 'Kalender hari kerja berubah, dan batas waktu ikut bergeser.',
});
const CAUSE_EN = choose('cause', {
  'deadline-confirmed': 'The issuer has set the due date.',
  'calendar-revised': 'The calendar of working days has changed, and the due date with it.',
});

/** What an addressee asks, what it is answered, and when it is due. */
export const deadlineRules: readonly ShippedRule[] = [
  {
    code: 'clarification-asked',
    event: ClarificationAskedV1,
    audience: secretariat,
    texts: {
      id: {
        subject: '{{ organisationName }} meminta penjelasan atas arahan {{ directiveNumber }}',
        body: `{{ organisationName }} meminta penjelasan atas arahan {{ directiveNumber }} pada {{ askedAt | time }}:

{{ question }}

Mohon dijawab, agar pelaksanaannya dapat dilanjutkan.`,
      },
      en: {
        subject: '{{ organisationName }} asks what directive {{ directiveNumber }} means',
        body: `{{ organisationName }} asked about directive {{ directiveNumber }} on {{ askedAt | time }}:

{{ question }}

Please answer, so that it can go on.`,
      },
    },
  },
  {
    code: 'clarification-answered',
    event: ClarificationAnsweredV1,
    audience: named,
    texts: {
      id: {
        subject: 'Penjelasan atas arahan {{ directiveNumber }}',
        body: `Pertanyaan tentang arahan {{ directiveNumber }} dijawab pada {{ answeredAt | time }}:

{{ answer }}`,
      },
      en: {
        subject: 'What directive {{ directiveNumber }} means',
        body: `The question about directive {{ directiveNumber }} was answered on {{ answeredAt | time }}:

{{ answer }}`,
      },
    },
  },
  {
    code: 'extension-requested',
    event: ExtensionRequestedV1,
    audience: secretariat,
    texts: {
      id: {
        subject: '{{ organisationName }} mengusulkan perpanjangan waktu {{ directiveNumber }}',
        body: `{{ organisationName }} mengusulkan perpanjangan batas waktu {{ directiveNumber }} dari {{ dueOn | date }} menjadi {{ requestedDueOn | date }}, dengan alasan:

{{ reason }}

Sudah diperpanjang: {{ extensions }} kali.{% if extensions >= 2 %} Perpanjangan berikutnya hanya dapat diberikan oleh pimpinan.{% endif %}`,
      },
      en: {
        subject: '{{ organisationName }} asks for more time for {{ directiveNumber }}',
        body: `{{ organisationName }} asks to move the due date of {{ directiveNumber }} from {{ dueOn | date }} to {{ requestedDueOn | date }}, because:

{{ reason }}

Extensions so far: {{ extensions }}.{% if extensions >= 2 %} Only the leader may grant another.{% endif %}`,
      },
    },
  },
  {
    code: 'extension-granted',
    event: ExtensionGrantedV1,
    audience: named,
    texts: {
      id: {
        subject: 'Batas waktu {{ directiveNumber }} diperpanjang',
        body: 'Batas waktu {{ directiveNumber }} kini {{ dueOn | date }} (semula {{ originalDueOn | date }}).',
      },
      en: {
        subject: 'The due date of {{ directiveNumber }} has been extended',
        body: '{{ directiveNumber }} is now due on {{ dueOn | date }} (originally {{ originalDueOn | date }}).',
      },
    },
  },
  {
    code: 'extension-denied',
    event: ExtensionDeniedV1,
    audience: named,
    texts: {
      id: {
        subject: 'Usulan perpanjangan waktu {{ directiveNumber }} tidak disetujui',
        body: `Usulan perpanjangan waktu {{ directiveNumber }} tidak disetujui, dengan alasan:

{{ reason }}

Batas waktu tetap {{ dueOn | date }}.`,
      },
      en: {
        subject: 'More time for {{ directiveNumber }} was denied',
        body: `The request for more time for {{ directiveNumber }} was denied, because:

{{ reason }}

It stays due on {{ dueOn | date }}.`,
      },
    },
  },
  {
    code: 'assignment-due-changed',
    event: AssignmentDueChangedV1,
    audience: named,
    texts: {
      id: {
        subject: 'Batas waktu {{ directiveNumber }}: {{ dueOn | date }}',
        body: `${CAUSE_ID}

Batas waktu {{ directiveNumber }} {% if previousDueOn %}kini {{ dueOn | date }}; sebelumnya {{ previousDueOn | date }}, semula {{ originalDueOn | date }}{% else %}adalah {{ dueOn | date }}{% endif %}.`,
      },
      en: {
        subject: '{{ directiveNumber }} is due on {{ dueOn | date }}',
        body: `${CAUSE_EN}

{{ directiveNumber }} is {% if previousDueOn %}now due on {{ dueOn | date }}; before, it was due on {{ previousDueOn | date }}, originally on {{ originalDueOn | date }}{% else %}due on {{ dueOn | date }}{% endif %}.`,
      },
    },
  },
  {
    // What is certain is told with the directive itself.
    code: 'deadline-waits',
    event: DeadlineResolvedV1,
    conditions: [{ field: 'status', is: 'equal', value: 'waiting' }],
    audience: secretariat,
    texts: {
      id: {
        subject: 'Batas waktu {{ directiveNumber }} perlu dikonfirmasi',
        body: `Batas waktu {{ directiveNumber }} disebut "{{ phrase }}".

{% if proposedOn %}Kemungkinan besar berarti {{ proposedOn | date }}.{% else %}Kata-kata itu tidak menyebut hari.{% endif %}

Mohon tetapkan tanggalnya; sampai saat itu tugas belum memiliki batas waktu.`,
      },
      en: {
        subject: 'The due date of {{ directiveNumber }} has to be confirmed',
        body: `{{ directiveNumber }} is due "{{ phrase }}".

{% if proposedOn %}That most likely means {{ proposedOn | date }}.{% else %}The words name no day.{% endif %}

Please say which day is meant; until then nobody has a due date.`,
      },
    },
  },
];
