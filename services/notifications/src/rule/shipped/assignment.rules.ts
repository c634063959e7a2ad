import {
  AssignmentClosedV1,
  CommitmentMadeV1,
  DirectiveAcknowledgedV1,
  DirectiveReportedV1,
  DirectiveReturnedV1,
  DirectiveVerifiedV1,
} from '@rakor/contracts';
import { named, secretariat } from './audiences.js';
import type { ShippedRule } from './shipped-rules.js';
import { counted } from './words.js';

/** The secretariat of the issuing region hears what an addressee does, and the addressee, in its own tenant, what becomes of it. */
export const assignmentRules: readonly ShippedRule[] = [
  {
    code: 'directive-acknowledged',
    event: DirectiveAcknowledgedV1,
    audience: secretariat,
    texts: {
      id: {
        subject: '{{ organisationName }} telah menerima arahan {{ directiveNumber }}',
        body: '{{ organisationName }} mengonfirmasi bahwa arahan {{ directiveNumber }} telah diterima dan dipahami, pada {{ acknowledgedAt | time }}.',
      },
      en: {
        subject: '{{ organisationName }} has acknowledged directive {{ directiveNumber }}',
        body: '{{ organisationName }} confirmed that directive {{ directiveNumber }} has arrived and is understood, on {{ acknowledgedAt | time }}.',
      },
    },
  },
  {
    code: 'commitment-made',
    event: CommitmentMadeV1,
    audience: secretariat,
    texts: {
      id: {
        subject: 'Komitmen {{ organisationName }} untuk arahan {{ directiveNumber }}',
        body: `Pada {{ committedAt | time }}, {{ organisationName }} menyampaikan bagiannya dalam arahan {{ directiveNumber }}:

{{ commitment }}`,
      },
      en: {
        subject: 'What {{ organisationName }} commits to for directive {{ directiveNumber }}',
        body: `On {{ committedAt | time }}, {{ organisationName }} stated its share in directive {{ directiveNumber }}:

{{ commitment }}`,
      },
    },
  },
  {
    code: 'directive-reported',
    event: DirectiveReportedV1,
    audience: secretariat,
    texts: {
      id: {
        subject: '{{ organisationName }} melaporkan pelaksanaan arahan {{ directiveNumber }}',
        body: `{{ organisationName }} melaporkan pelaksanaan arahan {{ directiveNumber }} pada {{ reportedAt | time }}:

{{ summary }}

{% if evidenceCount == 0 %}Tidak ada bukti yang dilampirkan.{% else %}Bukti yang dilampirkan: {{ evidenceCount }}.{% endif %}

Mohon laporan ini diverifikasi oleh orang lain selain pelapor.`,
      },
      en: {
        subject: '{{ organisationName }} has reported on directive {{ directiveNumber }}',
        body: `{{ organisationName }} reported on directive {{ directiveNumber }} on {{ reportedAt | time }}:

{{ summary }}

{% if evidenceCount == 0 %}No evidence is attached.{% else %}${counted('evidenceCount', 'piece')} of evidence attached.{% endif %}

Please have somebody other than the reporter verify it.`,
      },
    },
  },
  {
    code: 'directive-returned',
    event: DirectiveReturnedV1,
    audience: named,
    texts: {
      id: {
        subject: 'Laporan arahan {{ directiveNumber }} dikembalikan',
        body: `Laporan {{ organisationName }} atas arahan {{ directiveNumber }} dikembalikan pada {{ returnedAt | time }}, dengan alasan:

{{ reason }}

Mohon diperbaiki dan dilaporkan kembali.`,
      },
      en: {
        subject: 'The report on directive {{ directiveNumber }} was returned',
        body: `The report of {{ organisationName }} on directive {{ directiveNumber }} was returned on {{ returnedAt | time }}, because:

{{ reason }}

Please mend it and report again.`,
      },
    },
  },
  {
    code: 'directive-verified',
    event: DirectiveVerifiedV1,
    audience: named,
    texts: {
      id: {
        subject: 'Laporan arahan {{ directiveNumber }} telah diverifikasi',
        body: 'Laporan {{ organisationName }} atas arahan {{ directiveNumber }} telah diverifikasi pada {{ verifiedAt | time }}.',
      },
      en: {
        subject: 'The report on directive {{ directiveNumber }} has been verified',
        body: 'The report of {{ organisationName }} on directive {{ directiveNumber }} was verified on {{ verifiedAt | time }}.',
      },
    },
  },
  {
    code: 'assignment-closed',
    event: AssignmentClosedV1,
    audience: named,
    texts: {
      id: {
        subject: 'Tugas dari arahan {{ directiveNumber }} telah selesai',
        body: 'Tugas {{ organisationName }} dari arahan {{ directiveNumber }} ditutup pada {{ closedAt | time }}. Terima kasih.',
      },
      en: {
        subject: 'The assignment from directive {{ directiveNumber }} is closed',
        body: 'The assignment of {{ organisationName }} from directive {{ directiveNumber }} was closed on {{ closedAt | time }}. Thank you.',
      },
    },
  },
];
