import { createHash } from 'node:crypto';
import type { JsonSchema } from '@rakor/contracts';

/** The same story in every example: Blora's meeting of 29 March 2021. A name may be narrowed by its class. */
const STORY: Readonly<Record<string, unknown>> = {
  acknowledgedBy: 'kadinkes@33.16',
  chair: 'Bupati Blora',
  closedBy: 'setda@33.16',
  closes: '15:30',
  code: 'dinkes',
  directiveNumber: 'ARH/33.16/2021/00001',
  dueOn: '2021-06-04',
  governmentCode: 'pemkab-blora',
  governmentName: 'Pemerintah Kabupaten Blora',
  host: 'dasbor.blorakab.go.id',
  issuer: 'Bupati Blora',
  meetingTitle: 'Rakor percepatan program 99 hari',
  name: 'Dinas Kesehatan',
  number: 'ARH/33.16/2021/00001',
  opens: '08:00',
  operatorCode: 'dpmptsp',
  operatorName: 'DPMPTSP',
  organisationCode: 'dinkes',
  organisationName: 'Dinas Kesehatan',
  personName: 'dr. Edi Sulistyo',
  place: 'Ruang Pertemuan Setda',
  placeCode: 'mpp-blora',
  placeName: 'MPP Blora',
  position: 'Kepala Dinas Kesehatan',
  prefix: 'A',
  readBy: 'kadinkes@33.16',
  reason: 'Foto kegiatan belum dilampirkan.',
  proposer: 'Bupati Blora',
  reportedBy: 'kadinkes@33.16',
  returnedBy: 'setda@33.16',
  sequence: 1,
  speaker: 'Bupati Blora',
  summary: 'Vaksinasi 12.000 dosis telah dilaksanakan.',
  text: 'Percepat vaksinasi.',
  title: 'Kepala Dinas Kesehatan',
  until: null,
  verifiedBy: 'setda@33.16',
  workWeek: 5,
  'BlackoutDeclaredV1.until': '2021-06-04',
  'SatisfactionPublishedV1.until': '2021-12-31',
  'SatisfactionPublishedV1.from': '2021-07-01',
  'SatisfactionPublishedV1.index': '88.31',
  'SatisfactionPublishedV1.asPrinted': '88.22',
  'SatisfactionPublishedV1.formula': 'permenpanrb-14-2017/1',
  'TicketIssuedV1.bookingId': null,
  'DirectiveIssuedV1.reviewEveryMonths': null,
  'DirectiveIssuedV1.nextReviewOn': null,
  'DirectiveIssuedV1.indicator': null,
  'DirectiveIssuedV1.targetNumerator': null,
  'DirectiveIssuedV1.targetDenominator': null,
  'DirectiveIssuedV1.aspirationNumerator': null,
  'DirectiveIssuedV1.aspirationDenominator': null,
  'DirectiveIssuedV1.reportingPeriod': null,
  'DirectiveIssuedV1.reportingTemplate': null,
  'MeetingClosedV1.number': 'RKR/33.16/2021/1',
  'MeetingScheduledV1.number': 'RKR/33.16/2021/1',
  'MeetingScheduledV1.title': 'Rakor percepatan program 99 hari',
  'MeetingScheduledV1.type': 'rakor',
  'OrganisationRegisteredV1.place': null,
  'OrganisationWeekChangedV1.place': null,
  'OrganisationWeekChangedV1.workWeek': 6,
  'PositionHeldV1.from': '2021-01-04',
  'ProposalSubmittedV1.number': 'USL/33.16/2021/00001',
  'ProposalTakenUnderStudyV1.number': 'USL/33.16/2021/00001',
  'ProposalAcceptedV1.number': 'USL/33.16/2021/00001',
  'ProposalRejectedV1.number': 'USL/33.16/2021/00001',
  'ProposalAnswerRemindedV1.number': 'USL/33.16/2021/00001',
  'RoutingRuleSetV1.code': 'inspektorat-arahan-selesai',
  'RoutingRuleSetV1.eventType': 'directives.directive-closed.v1',
  'WebhookDisabledV1.reason': 'failing',
  'RegionOnboardedV1.kind': 'regency',
  'RegionOnboardedV1.name': 'Kabupaten Blora',
};

/** What the events of one kind of aggregate say of themselves, whichever of them it is. */
const KINDS: readonly { readonly owner: RegExp; readonly story: Readonly<Record<string, unknown>> }[] = [
  {
    owner: /^Place[A-Z]/,
    story: {
      code: 'mpp-blora',
      name: 'MPP Blora',
      district: null,
      location: 'Gedung Konco Tani',
      floor: null,
      targetYear: 2021,
      reason: 'Renovasi gedung.',
    },
  },
  {
    owner: /^(Standard|Delegation)[A-Z]/,
    story: {
      code: 'ktp-el',
      name: 'KTP elektronik',
      baseId: null,
      standardCode: 'ktp-el',
      standardName: 'KTP elektronik',
      legalBasis: 'Perbup 12/2021',
      promisedAmount: 1,
      reason: 'Diganti layanan daring.',
    },
  },
  {
    owner: /^Notice[A-Z]/,
    story: { indonesian: 'Loket 3 pindah ke lantai 2.', english: 'Counter 3 has moved to floor 2.', until: '2021-03-29T18:05:00.000Z' },
  },
  {
    owner: /^Service[A-Z]/,
    story: {
      code: 'ktp-el',
      name: 'KTP elektronik',
      institutionName: 'Dinas Dukcapil',
      ownerRegion: null,
      reason: 'Pindah ke loket lain.',
    },
  },
  {
    owner: /^(Ticket|Counter|Queue|Booking|Blackout|Survey|Satisfaction)[A-Z]/,
    story: {
      number: 'A017',
      serviceName: 'KTP elektronik',
      fromServiceName: 'Kartu keluarga',
      institutionName: 'Dinas Dukcapil',
      counterName: 'Loket 3',
      officer: 'petugas-3@33.16',
      closedBy: 'officer',
      offlineKiosk: null,
      position: 3,
      reason: 'Perlu fotokopi.',
    },
  },
  { owner: /^Measurement[A-Z]/, story: { place: '33.16' } },
  { owner: /^services$/, story: { serviceName: 'KTP elektronik' } },
  { owner: /^lowest$/, story: { name: 'Waktu penyelesaian', mean: '3.1250' } },
];

/** An example of what a schema takes, the same each time. @param owner name of the class */
export function exampleOf(schema: JsonSchema, owner: string): Record<string, unknown> {
  const fields = Object.entries(schema.properties ?? {}) as [string, JsonSchema][];
  return Object.fromEntries(fields.map(([name, field]) => [name, valueOf(field, owner, name)]));
}

function valueOf(schema: JsonSchema, owner: string, name: string): unknown {
  const kind = KINDS.find((one) => one.owner.test(owner))?.story ?? {};
  if (name in kind) return kind[name];
  const told = [`${owner}.${name}`, name].find((entry) => entry in STORY);
  if (told !== undefined) return STORY[told];
  const { anyOf, enum: values, items, pattern } = schema;
  if (anyOf) return valueOf(anyOf[0] as JsonSchema, owner, name);
  if (items) return [exampleOf(items as JsonSchema, name)];
  if (values) return (values as unknown[])[0];
  if (pattern !== undefined) return fitting(new RegExp(pattern), name);
  if (schema.type === 'boolean') return true;
  return schema.type === 'string' ? 'teks' : (schema.minimum ?? 0) + 1;
}

/** Something that the pattern takes: an id of the field's own, an instant, a date, a region, a sum or a year. */
function fitting(pattern: RegExp, name: string): string {
  const id = `0178${createHash('sha256').update(name).digest('hex').slice(0, 4)}-7c6b-7000-8000-${createHash('sha256').update(name).digest('hex').slice(4, 16)}`;
  return [id, '2021-03-29T06:05:00.000Z', '2021-03-29', '33.16', '1500000', '2021'].find((value) => pattern.test(value)) ?? '';
}
