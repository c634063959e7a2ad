import { newId } from '@rakor/kernel';
import type { CarriedOver } from '../meeting/carry-over/carried-over.view.js';
import { aScheduledMeeting } from '../meeting/meeting.builder.js';
import type { Progress } from '../meeting/promises/promised.view.js';
import type { BriefParts } from './brief.js';

/** A directive of Lamongan's Coffee Morning that is open and not late. */
export function anOpenDirective(overrides: Partial<CarriedOver> = {}): CarriedOver {
  return {
    position: 1,
    kind: 'directive',
    subjectId: newId(),
    number: 'ARH/35.24/2023/00001',
    text: 'Responsif dalam menyebarkan informasi.',
    party: null,
    since: '2023-01-30',
    dueOn: null,
    daysOverdue: 0,
    open: 57,
    addressees: 57,
    unacknowledged: 0,
    detail: { late: [], lateCount: 0, silent: [] },
    ...overrides,
  };
}

/** What became of one directive of the last meeting. */
export function aPromise(overrides: Partial<Progress> = {}): Progress {
  const nobody = { done: 0, reported: 0, late: 0, acknowledged: 0 };
  return { number: 'ARH/35.24/2023/00001', text: 'Responsif dalam menyebarkan informasi.', addressees: 57, ...nobody, ...overrides };
}

/** Lamongan's second Coffee Morning, a week after the first: one directive late, one silent, one due, more time asked for. */
export function aBusyTable(overrides: Partial<BriefParts> = {}): BriefParts {
  const coffee = { region: '35.24', series: 'Coffee Morning', place: 'Aula Gajah Mada', chair: 'Bupati Lamongan' };
  const meeting = aScheduledMeeting({
    ...{ ...coffee, number: 'RKR/35.24/2023/2', title: 'Coffee Morning', startsAt: new Date('2023-02-06T01:00:00Z'), heldOn: '2023-02-06' },
  });
  const first = aScheduledMeeting({ ...coffee, number: 'RKR/35.24/2023/1', title: 'Coffee Morning', heldOn: '2023-01-30' });
  const [second, sixth, seventh] = [2, 6, 7].map((n) => `ARH/35.24/2023/0000${n}`);
  return {
    meeting,
    regionName: 'Kabupaten Lamongan',
    next: aScheduledMeeting({ ...coffee, number: 'RKR/35.24/2023/3', heldOn: '2023-02-13' }),
    table: [
      anOpenDirective({
        ...{ position: 1, number: second ?? null, text: 'Evaluasi kinerja 2022 dan susun rencana strategis 2023.' },
        ...{
          dueOn: '2023-02-03',
          daysOverdue: 3,
          open: 3,
          addressees: 57,
          detail: { late: ['Bappeda', 'Dinas Kesehatan', 'Kecamatan Babat'], lateCount: 3, silent: [] },
        },
      }),
      anOpenDirective({
        ...{
          position: 2,
          kind: 'extension',
          number: seventh ?? null,
          text: 'Data kunjungan wisata belum lengkap.',
          party: 'Dinas Pariwisata',
        },
        ...{ dueOn: '2023-02-10', open: 1, addressees: 1, detail: { askedFor: '2023-02-24', granted: 1 } },
      }),
      anOpenDirective({
        ...{ position: 3, number: sixth ?? null, text: 'Siapkan MPP mini berbasis digital di kecamatan.' },
        ...{
          dueOn: '2023-02-10',
          unacknowledged: 7,
          detail: { late: [], lateCount: 0, silent: ['Kecamatan Babat', 'Kecamatan Brondong'] },
        },
      }),
      anOpenDirective({
        ...{
          position: 4,
          kind: 'obstacle',
          text: 'Kantor kecamatan belum terhubung jaringan.',
          party: 'Kecamatan Babat',
          since: '2023-02-01',
        },
        ...{ open: 1, addressees: 1, detail: { type: 'vendor', unblocker: 'Dinas Kominfo' } },
      }),
      anOpenDirective({
        ...{ position: 5, kind: 'obstacle', text: 'Alih fungsi lahan belum diputus.', party: 'Dinas PU', since: '2023-01-02' },
        ...{ open: 1, addressees: 1, detail: { type: 'land', unblocker: 'BPN' } },
      }),
      anOpenDirective({
        ...{
          position: 6,
          kind: 'proposal',
          number: 'USL/35.24/2023/00001',
          text: 'Bagi hasil pajak langsung ke RKUD.',
          party: 'Bupati Lamongan',
        },
        ...{ dueOn: '2023-02-28', open: 1, addressees: 1, detail: { from: '35.24', to: '35', studied: false } },
      }),
    ],
    last: {
      meeting: first,
      directives: [
        aPromise({ done: 57, acknowledged: 57 }),
        aPromise({
          number: second ?? '',
          text: 'Evaluasi kinerja 2022 dan susun rencana strategis 2023.',
          done: 54,
          late: 3,
          acknowledged: 57,
        }),
        aPromise({ number: sixth ?? '', text: 'Siapkan MPP mini berbasis digital di kecamatan.', acknowledged: 50 }),
      ],
    },
    ...overrides,
  };
}
