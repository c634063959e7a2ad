import { DirectiveClosedV1, DirectiveIssuedV1, DirectiveRevisedV1 } from '@rakor/contracts';
import { secretariat } from './audiences.js';
import { EXPECTED, TOGETHER } from './expectation.js';
import type { ShippedRule } from './shipped-rules.js';
import { choose } from './words.js';

const addressees = [{ kind: 'addressees' }] as const;

/** The noun for the subject, and the verb with which the issuer turns to the addressee: nobody orders a vertical agency about (domain §1.6). */
const NOUN = {
  id: choose('mode', { coordinate: 'Ajakan koordinasi', request: 'Permohonan', invite: 'Undangan kerja sama' }, 'Arahan'),
  en: choose('mode', { coordinate: 'Call to coordinate', request: 'Request', invite: 'Invitation' }, 'Directive'),
};
const SAYS = {
  id: choose(
    'mode',
    {
      coordinate: 'mengajak {{ organisationName }} berkoordinasi',
      request: 'menyampaikan permohonan kepada {{ organisationName }}',
      invite: 'mengundang {{ organisationName }} bekerja sama',
    },
    'memberi arahan kepada {{ organisationName }}',
  ),
  en: choose(
    'mode',
    {
      coordinate: 'called on {{ organisationName }} to coordinate',
      request: 'made a request to {{ organisationName }}',
      invite: 'invited {{ organisationName }} to work together',
    },
    'instructed {{ organisationName }}',
  ),
};

/** Each addressee hears of a directive in its own tenant: a province's directive reaches its regencies' inboxes (N1). */
export const directiveRules: readonly ShippedRule[] = [
  {
    code: 'directive-issued',
    event: DirectiveIssuedV1,
    audience: addressees,
    texts: {
      id: {
        subject: `${NOUN.id} {{ number }} dari {{ issuer }}`,
        body: `Dalam "{{ meetingTitle }}", {{ meetingDate | date }}, {{ issuer }} ${SAYS.id} (nomor {{ number }}):

{{ text }}

{% if dueOn %}Batas waktu: {{ dueOn | date }}.{% else %}Batas waktu belum ditetapkan.{% endif %}

${EXPECTED.id}

${TOGETHER.id}

Mohon konfirmasi bahwa hal ini telah diterima dan dipahami.`,
      },
      en: {
        subject: `${NOUN.en} {{ number }} from {{ issuer }}`,
        body: `At "{{ meetingTitle }}", {{ meetingDate | date }}, {{ issuer }} ${SAYS.en} (number {{ number }}):

{{ text }}

{% if dueOn %}Due: {{ dueOn | date }}.{% else %}No due date has been set yet.{% endif %}

${EXPECTED.en}

${TOGETHER.en}

Please confirm that it has arrived and is understood.`,
      },
    },
  },
  {
    code: 'directive-revised',
    event: DirectiveRevisedV1,
    audience: addressees,
    texts: {
      id: {
        subject: 'Perbaikan arahan {{ number }}',
        body: `Bunyi arahan {{ number }} diperbaiki pada {{ revisedAt | time }} menjadi:

{{ text }}

Alasan: {{ reason }}

Bunyi semula: {{ originalText }}`,
      },
      en: {
        subject: 'Directive {{ number }} was corrected',
        body: `The wording of directive {{ number }} was corrected on {{ revisedAt | time }} to:

{{ text }}

Reason: {{ reason }}

As it was issued: {{ originalText }}`,
      },
    },
  },
  {
    code: 'directive-closed',
    event: DirectiveClosedV1,
    audience: secretariat,
    texts: {
      id: {
        subject: 'Arahan {{ number }} telah tuntas',
        body: 'Semua penerima arahan {{ number }} telah menuntaskannya. Arahan ditutup pada {{ closedAt | time }}.',
      },
      en: {
        subject: 'Directive {{ number }} is closed',
        body: 'Every addressee of directive {{ number }} has completed it. It was closed on {{ closedAt | time }}.',
      },
    },
  },
];
