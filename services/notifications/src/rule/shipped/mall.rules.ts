import {
  DelegationEndedV1,
  DelegationGrantedV1,
  DelegationRevokedV1,
  EvidenceReturnedV1,
  EvidenceSubmittedV1,
  GateExaminedV1,
  GuestCaseReceivedV1,
  InstitutionAgreementExpiredV1,
  InstitutionAgreementExpiringV1,
  InstitutionAgreementRenewedV1,
  InstitutionLiveV1,
  InstitutionWithdrawnV1,
  LaunchCancelledV1,
  LaunchGuestSetV1,
  LaunchHeldV1,
  LaunchPlannedV1,
  LaunchRescheduledV1,
  PlaceClosedV1,
  PlaceRelocatedV1,
  PlaceResumedV1,
  PlaceSuspendedV1,
  QueueDayClosedV1,
  RecordAccessedV1,
  RecordAccessGrantedV1,
  SatisfactionPublishedV1,
  StandardRetiredV1,
} from '@rakor/contracts';
import { operator, secretariat } from './audiences.js';
import type { ShippedRule } from './shipped-rules.js';
import { choose } from './words.js';

const both = [...operator, ...secretariat];

/** "Soft launch MPP Blora" */
const LAUNCH_ID = `{% if gate == 'soft-launch' %}Soft launch{% else %}Grand launch{% endif %} {{ placeName }}`;
const LAUNCH_EN = `The {% if gate == 'soft-launch' %}soft launch{% else %}grand launch{% endif %} of {{ placeName }}`;

/** What a gate asks for, one a line; a message names ten of them, the gate's own list has all. */
function missing(words: Readonly<Record<string, string>>, more: string): string {
  return `{% for one in missing limit: 10 %}– ${choose('one.what', words)}: {{ one.where }}
{% endfor %}{% assign more = missing.size | minus: 10 %}{% if more > 0 %}${more}{% endif %}`;
}
const MISSING_ID = missing(
  {
    ...{ plan: 'rencana kesiapan', evidence: 'bukti', hours: 'jam buka', institution: 'instansi', agreement: 'perjanjian kerja sama' },
    ...{ service: 'layanan', standard: 'standar pelayanan', delegation: 'pelimpahan wewenang' },
    ...{ guest: 'kepastian tamu', partner: 'daerah mitra' },
  },
  '– dan {{ more }} lainnya',
);
const MISSING_EN = missing(
  {
    ...{ plan: 'a readiness plan', evidence: 'evidence', hours: 'opening hours', institution: 'an institution', agreement: 'an agreement' },
    ...{ service: 'a service', standard: 'a service standard', delegation: 'a delegation' },
    ...{ guest: 'the guest’s yes', partner: 'a partner' },
  },
  '– and {{ more }} more',
);

/** Who is told what of public service malls. Texts are Liquid; the fields are those of the event in docs/events.md. */
export const mallRules: readonly ShippedRule[] = [
  {
    code: 'agreement-expiring',
    event: InstitutionAgreementExpiringV1,
    audience: both,
    texts: {
      id: {
        subject: 'Perjanjian {{ name }} berakhir dalam {{ noticeDays }} hari',
        body: `Perjanjian kerja sama {{ agreementNumber }} dengan {{ name }} di {{ placeName }} berlaku sampai {{ expiresOn | date }}.

Mohon perjanjian diperpanjang, agar loketnya tetap melayani.`,
      },
      en: {
        subject: 'The agreement with {{ name }} ends in {{ noticeDays }} days',
        body: `Agreement {{ agreementNumber }} with {{ name }} at {{ placeName }} is in force until {{ expiresOn | date }}.

Please renew it, so that its counter can go on serving.`,
      },
    },
  },
  {
    code: 'agreement-expired',
    event: InstitutionAgreementExpiredV1,
    audience: both,
    texts: {
      id: {
        subject: 'Perjanjian {{ name }} telah berakhir',
        body: `Perjanjian kerja sama {{ agreementNumber }} dengan {{ name }} di {{ placeName }} berakhir pada {{ expiresOn | date }}.

Loketnya tidak melayani sampai perjanjian diperpanjang.`,
      },
      en: {
        subject: 'The agreement with {{ name }} has ended',
        body: `Agreement {{ agreementNumber }} with {{ name }} at {{ placeName }} ended on {{ expiresOn | date }}.

Its counter serves nobody until it is renewed.`,
      },
    },
  },
  {
    code: 'agreement-renewed',
    event: InstitutionAgreementRenewedV1,
    audience: operator,
    texts: {
      id: {
        subject: 'Perjanjian {{ name }} diperpanjang',
        body: 'Perjanjian kerja sama {{ agreementNumber }} dengan {{ name }} di {{ placeName }} berlaku sampai {{ expiresOn | date }}.',
      },
      en: {
        subject: 'The agreement with {{ name }} is renewed',
        body: 'Agreement {{ agreementNumber }} with {{ name }} at {{ placeName }} is in force until {{ expiresOn | date }}.',
      },
    },
  },
  {
    code: 'institution-live',
    event: InstitutionLiveV1,
    audience: secretariat,
    texts: {
      id: {
        subject: '{{ name }} melayani di {{ placeName }}',
        body: '{{ name }} melayani di loketnya di {{ placeName }} sejak {{ liveOn | date }}.',
      },
      en: {
        subject: '{{ name }} serves at {{ placeName }}',
        body: '{{ name }} serves at its counter in {{ placeName }} since {{ liveOn | date }}.',
      },
    },
  },
  {
    code: 'institution-withdrawn',
    event: InstitutionWithdrawnV1,
    audience: both,
    texts: {
      id: {
        subject: '{{ name }} mundur dari {{ placeName }}',
        body: `{{ name }} tidak lagi melayani di {{ placeName }}, dengan alasan:

{{ reason }}`,
      },
      en: {
        subject: '{{ name }} withdraws from {{ placeName }}',
        body: `{{ name }} serves at {{ placeName }} no more, because:

{{ reason }}`,
      },
    },
  },
  {
    code: 'evidence-submitted',
    event: EvidenceSubmittedV1,
    audience: secretariat,
    texts: {
      id: {
        subject: 'Bukti kesiapan {{ placeName }}: {{ title }}',
        body: `Pengelola {{ placeName }} menyampaikan bukti "{{ title }}":

{{ note }}

Mohon diperiksa: disahkan, atau dikembalikan dengan alasan.`,
      },
      en: {
        subject: 'Evidence for {{ placeName }}: {{ title }}',
        body: `Whoever runs {{ placeName }} shows "{{ title }}":

{{ note }}

Please look at it, and verify it or return it with a reason.`,
      },
    },
  },
  {
    code: 'evidence-returned',
    event: EvidenceReturnedV1,
    audience: operator,
    texts: {
      id: {
        subject: 'Bukti "{{ title }}" dikembalikan',
        body: `Bukti kesiapan "{{ title }}" untuk {{ placeName }} dikembalikan, dengan alasan:

{{ reason }}`,
      },
      en: {
        subject: 'Evidence "{{ title }}" is returned',
        body: `The evidence "{{ title }}" for {{ placeName }} is returned, because:

{{ reason }}`,
      },
    },
  },
  {
    code: 'gate-examined',
    event: GateExaminedV1,
    audience: both,
    texts: {
      id: {
        subject: `${LAUNCH_ID}: {% if passed %}siap{% else %}belum siap{% endif %}`,
        body: `{% if passed %}Tidak ada lagi yang kurang.{% else %}Yang masih kurang:

${MISSING_ID}{% endif %}`,
      },
      en: {
        subject: `${LAUNCH_EN}: {% if passed %}ready{% else %}not ready yet{% endif %}`,
        body: `{% if passed %}Nothing is missing any more.{% else %}Still missing:

${MISSING_EN}{% endif %}`,
      },
    },
  },
  {
    code: 'launch-planned',
    event: LaunchPlannedV1,
    audience: both,
    texts: {
      id: {
        subject: `${LAUNCH_ID} direncanakan`,
        body: `${LAUNCH_ID} direncanakan pada {{ plannedOn | date }}{% if phrase %} ("{{ phrase }}"){% endif %}.

{% if guest %}Akan diresmikan oleh {{ guest }}.{% endif %}`,
      },
      en: {
        subject: `${LAUNCH_EN} is planned`,
        body: `${LAUNCH_EN} is planned for {{ plannedOn | date }}{% if phrase %} ("{{ phrase }}"){% endif %}.

{% if guest %}It is to be opened by {{ guest }}.{% endif %}`,
      },
    },
  },
  {
    code: 'launch-rescheduled',
    event: LaunchRescheduledV1,
    audience: both,
    texts: {
      id: {
        subject: `${LAUNCH_ID} dijadwalkan ulang`,
        body: `${LAUNCH_ID} berpindah dari {{ formerlyOn | date }} ke {{ plannedOn | date }}, dengan alasan:

{{ reason }}

Rencana semula: {{ originallyOn | date }}; sudah {{ reschedules }} kali dipindahkan.`,
      },
      en: {
        subject: `${LAUNCH_EN} is rescheduled`,
        body: `${LAUNCH_EN} moves from {{ formerlyOn | date }} to {{ plannedOn | date }}, because:

{{ reason }}

It was first planned for {{ originallyOn | date }}; moved so far: {{ reschedules }}.`,
      },
    },
  },
  {
    code: 'launch-guest-clashes',
    event: LaunchGuestSetV1,
    conditions: [{ field: 'clashes', is: 'equal', value: true }],
    audience: both,
    texts: {
      id: {
        subject: `${LAUNCH_ID}: tamu berhalangan`,
        body: '{{ guest }} tidak dapat hadir pada {{ plannedOn | date }}. Mohon jadwalkan ulang, atau undang tamu lain.',
      },
      en: {
        subject: `${LAUNCH_EN}: the guest cannot come`,
        body: '{{ guest }} cannot come on {{ plannedOn | date }}. Please reschedule it, or ask somebody else.',
      },
    },
  },
  {
    code: 'launch-cancelled',
    event: LaunchCancelledV1,
    audience: both,
    texts: {
      id: {
        subject: `${LAUNCH_ID} dibatalkan`,
        body: `${LAUNCH_ID} pada {{ plannedOn | date }} dibatalkan, dengan alasan:

{{ reason }}`,
      },
      en: {
        subject: `${LAUNCH_EN} is cancelled`,
        body: `${LAUNCH_EN} on {{ plannedOn | date }} is cancelled, because:

{{ reason }}`,
      },
    },
  },
  {
    code: 'launch-held',
    event: LaunchHeldV1,
    audience: both,
    texts: {
      id: {
        subject: `${LAUNCH_ID} terlaksana`,
        body: `${LAUNCH_ID} terlaksana pada {{ heldOn | date }}{% if heldOn == plannedOn %}, sesuai rencana{% else %}; direncanakan {{ plannedOn | date }}{% endif %}.`,
      },
      en: {
        subject: `${LAUNCH_EN} has taken place`,
        body: `${LAUNCH_EN} took place on {{ heldOn | date }}{% if heldOn == plannedOn %}, as planned{% else %}; it was planned for {{ plannedOn | date }}{% endif %}.`,
      },
    },
  },
  {
    code: 'promised-time-exceeded',
    event: QueueDayClosedV1,
    conditions: [{ field: 'exceeded', is: 'at-least', value: 1 }],
    audience: operator,
    texts: {
      id: {
        subject: '{{ placeName }}: janji waktu terlampaui {{ exceeded }} kali',
        body: `Pada {{ date | date }}, {{ exceeded }} dari {{ promised }} layanan di {{ placeName }} selesai lebih lama daripada yang dijanjikan standar pelayanannya.

Layanan dan loket mana saja, terlihat pada angka harian tempat itu. Mohon ditindaklanjuti, atau standarnya ditinjau.`,
      },
      en: {
        subject: '{{ placeName }}: the promised time was exceeded {{ exceeded }} times',
        body: `On {{ date | date }}, {{ exceeded }} of {{ promised }} services at {{ placeName }} took longer than their service standards promise.

The figures of the place show which services and counters. Please see to it, or have the standard reviewed.`,
      },
    },
  },
  {
    code: 'place-suspended',
    event: PlaceSuspendedV1,
    audience: secretariat,
    texts: {
      id: {
        subject: '{{ name }} ditutup sementara',
        body: `{{ name }} untuk sementara tidak menerima pengunjung, dengan alasan:

{{ reason }}`,
      },
      en: {
        subject: '{{ name }} is closed for the time being',
        body: `{{ name }} takes no visitors for the time being, because:

{{ reason }}`,
      },
    },
  },
  {
    code: 'place-resumed',
    event: PlaceResumedV1,
    audience: secretariat,
    texts: {
      id: { subject: '{{ name }} dibuka kembali', body: '{{ name }} kembali menerima pengunjung.' },
      en: { subject: '{{ name }} is open again', body: '{{ name }} takes visitors again.' },
    },
  },
  {
    code: 'place-relocated',
    event: PlaceRelocatedV1,
    audience: secretariat,
    texts: {
      id: {
        subject: '{{ name }} pindah',
        body: `{{ name }} pindah ke {{ location }}{% if floor %}, lantai {{ floor }}{% endif %}, dengan alasan:

{{ reason }}`,
      },
      en: {
        subject: '{{ name }} moves',
        body: `{{ name }} moves to {{ location }}{% if floor %}, floor {{ floor }}{% endif %}, because:

{{ reason }}`,
      },
    },
  },
  {
    code: 'place-closed',
    event: PlaceClosedV1,
    audience: secretariat,
    texts: {
      id: {
        subject: '{{ name }} ditutup',
        body: `{{ name }} ditutup untuk seterusnya, dengan alasan:

{{ reason }}`,
      },
      en: {
        subject: '{{ name }} is closed',
        body: `{{ name }} is closed for good, because:

{{ reason }}`,
      },
    },
  },
  {
    code: 'satisfaction-published',
    event: SatisfactionPublishedV1,
    audience: secretariat,
    texts: {
      id: {
        subject: 'Indeks kepuasan {{ placeName }}: {{ index }} ({{ grade }})',
        body: `Indeks kepuasan masyarakat {{ placeName }} untuk {{ from | date }} sampai {{ until | date }} adalah {{ index }} (mutu {{ grade }}), dari {{ respondents | number }} responden.

Unsur terendah:
{% for one in lowest %}– {{ one.name }}
{% endfor %}`,
      },
      en: {
        subject: 'Satisfaction index of {{ placeName }}: {{ index }} ({{ grade }})',
        body: `The satisfaction index of {{ placeName }} from {{ from | date }} to {{ until | date }} is {{ index }} (grade {{ grade }}), of {{ respondents | number }} respondents.

Lowest elements:
{% for one in lowest %}– {{ one.name }}
{% endfor %}`,
      },
    },
  },
  {
    code: 'delegation-granted',
    event: DelegationGrantedV1,
    audience: secretariat,
    texts: {
      id: {
        subject: '{{ standardName }} dilimpahkan ke kecamatan {{ district }}',
        body: 'Berdasarkan {{ legalBasis }}, {{ standardName }} dilimpahkan kepada kecamatan {{ district }} sejak {{ validFrom | date }}{% if validTo %} sampai {{ validTo | date }}{% endif %}.',
      },
      en: {
        subject: '{{ standardName }} is delegated to district {{ district }}',
        body: 'By {{ legalBasis }}, {{ standardName }} is delegated to district {{ district }} from {{ validFrom | date }}{% if validTo %} to {{ validTo | date }}{% endif %}.',
      },
    },
  },
  {
    code: 'delegation-revoked',
    event: DelegationRevokedV1,
    audience: secretariat,
    texts: {
      id: {
        subject: 'Pelimpahan {{ standardName }} ke kecamatan {{ district }} dicabut',
        body: `Kecamatan {{ district }} memberikan {{ standardName }} terakhir pada {{ validTo | date }}, dengan alasan:

{{ reason }}`,
      },
      en: {
        subject: 'The delegation of {{ standardName }} to district {{ district }} is revoked',
        body: `District {{ district }} gives {{ standardName }} for the last time on {{ validTo | date }}, because:

{{ reason }}`,
      },
    },
  },
  {
    code: 'delegation-ended',
    event: DelegationEndedV1,
    audience: secretariat,
    texts: {
      id: {
        subject: 'Pelimpahan {{ standardName }} ke kecamatan {{ district }} berakhir',
        body: `Pelimpahan {{ standardName }} kepada kecamatan {{ district }} berdasarkan {{ legalBasis }} berakhir pada {{ validTo | date }}.

Kecamatan tidak lagi memberikan layanan ini.`,
      },
      en: {
        subject: 'The delegation of {{ standardName }} to district {{ district }} has ended',
        body: `The delegation of {{ standardName }} to district {{ district }} by {{ legalBasis }} ended on {{ validTo | date }}.

The district gives this service no more.`,
      },
    },
  },
  {
    code: 'standard-retired',
    event: StandardRetiredV1,
    audience: secretariat,
    texts: {
      id: {
        subject: 'Standar pelayanan {{ name }} tidak berlaku lagi',
        body: `Standar pelayanan {{ name }} tidak berlaku lagi, dengan alasan:

{{ reason }}`,
      },
      en: {
        subject: 'The service standard {{ name }} holds no more',
        body: `The service standard {{ name }} holds no more, because:

{{ reason }}`,
      },
    },
  },
  {
    code: 'guest-case-received',
    event: GuestCaseReceivedV1,
    audience: secretariat,
    texts: {
      id: {
        subject: 'Berkas {{ ticketNumber }} dari {{ placeName }}',
        body: 'Di {{ placeName }} ({{ hostRegion }}) warga dilayani atas nama daerah ini: {{ serviceName }}, nomor {{ ticketNumber }}, {{ ticketDate | date }}. Berkasnya menjadi urusan daerah ini.',
      },
      en: {
        subject: 'Case {{ ticketNumber }} from {{ placeName }}',
        body: 'At {{ placeName }} ({{ hostRegion }}) somebody was served in the name of this region: {{ serviceName }}, number {{ ticketNumber }}, {{ ticketDate | date }}. The case is this region’s.',
      },
    },
  },
  {
    code: 'record-access-granted',
    event: RecordAccessGrantedV1,
    audience: secretariat,
    texts: {
      id: {
        subject: 'Provinsi boleh melihat berkas antrean',
        body: `{{ grantedBy }} mengizinkan {{ grantee }} melihat berkas antrean sampai {{ expiresAt | time }}, dengan alasan:

{{ reason }}`,
      },
      en: {
        subject: 'The province may look at tickets',
        body: `{{ grantedBy }} lets {{ grantee }} look at single tickets until {{ expiresAt | time }}, because:

{{ reason }}`,
      },
    },
  },
  {
    code: 'record-accessed',
    event: RecordAccessedV1,
    audience: secretariat,
    texts: {
      id: {
        subject: 'Provinsi melihat sebuah berkas antrean',
        body: '{{ accessedBy }} ({{ grantee }}) melihat sebuah berkas antrean pada {{ accessedAt | time }}.',
      },
      en: {
        subject: 'The province has looked at a ticket',
        body: '{{ accessedBy }} ({{ grantee }}) looked at a ticket on {{ accessedAt | time }}.',
      },
    },
  },
];
