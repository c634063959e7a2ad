import { MeetingCancelledV1, MeetingClosedV1, MeetingReplannedV1, MeetingScheduledV1 } from '@rakor/contracts';
import { secretariat } from './audiences.js';
import type { ShippedRule } from './shipped-rules.js';
import { counted } from './words.js';

const invitees = [{ kind: 'invitees' }] as const;

/** Those who are asked to a meeting hear when and where it is, that it was moved, or that it is off, each in its own tenant (N1). */
export const meetingRules: readonly ShippedRule[] = [
  {
    code: 'meeting-invitation',
    event: MeetingScheduledV1,
    audience: invitees,
    texts: {
      id: {
        subject: 'Undangan rapat {{ number }}: {{ title }}',
        body: `{{ organisationName }} diundang menghadiri "{{ title }}" pada {{ startsAt | time }} di {{ place }}, dipimpin oleh {{ chair }}.

Apabila berhalangan, mohon menunjuk wakil.`,
      },
      en: {
        subject: 'Invitation to meeting {{ number }}: {{ title }}',
        body: `{{ organisationName }} is invited to "{{ title }}" on {{ startsAt | time }} at {{ place }}, chaired by {{ chair }}.

Please name a delegate if you cannot come.`,
      },
    },
  },
  {
    code: 'meeting-replanned',
    event: MeetingReplannedV1,
    audience: invitees,
    texts: {
      id: {
        subject: 'Perubahan rapat {{ number }}: {{ title }}',
        body: 'Rapat {{ number }}, "{{ title }}", berubah: {{ startsAt | time }} di {{ place }}, dipimpin oleh {{ chair }}.',
      },
      en: {
        subject: 'Meeting {{ number }} has changed: {{ title }}',
        body: 'Meeting {{ number }}, "{{ title }}", has changed: {{ startsAt | time }} at {{ place }}, chaired by {{ chair }}.',
      },
    },
  },
  {
    code: 'meeting-cancelled',
    event: MeetingCancelledV1,
    audience: invitees,
    texts: {
      id: {
        subject: 'Rapat {{ number }} dibatalkan: {{ title }}',
        body: `Rapat {{ number }}, "{{ title }}", yang dijadwalkan pada {{ startsAt | time }}, dibatalkan dengan alasan:

{{ reason }}`,
      },
      en: {
        subject: 'Meeting {{ number }} is cancelled: {{ title }}',
        body: `Meeting {{ number }}, "{{ title }}", planned for {{ startsAt | time }}, is cancelled, because:

{{ reason }}`,
      },
    },
  },
  {
    code: 'meeting-closed',
    event: MeetingClosedV1,
    audience: secretariat,
    texts: {
      id: {
        subject: 'Rapat {{ number }} telah ditutup',
        body: 'Rapat {{ number }} ditutup pada {{ closedAt | time }}. Tercatat {{ utterances }} pernyataan dan {{ directives }} arahan.',
      },
      en: {
        subject: 'Meeting {{ number }} is closed',
        body: `Meeting {{ number }} was closed on {{ closedAt | time }}, with ${counted('utterances', 'recorded statement')} and ${counted('directives', 'directive')}.`,
      },
    },
  },
];
