import { banyuasri } from '../malls/banyuasri.js';
import { bulelengYear } from '../programs/buleleng-year.js';
import type { Addressees, Meeting, Region } from '../story.js';
import { usualOpd } from '../usual-opd.js';

const DAY = '2023-01-10';
const PJ_BUPATI = 'Pj Bupati Buleleng';

const buleleng: Region = {
  code: '51.08',
  name: 'Kabupaten Buleleng',
  government: { title: 'Bupati Buleleng', holder: { name: 'Lihadnyana', acting: true, from: DAY } },
  organisations: [
    ...usualOpd(
      ...([
        'setda',
        'sekretariat-dprd',
        'inspektorat',
        'bappeda',
        'bpkad',
        'bkpsdm',
        'bpbd',
        'bakesbangpol',
        'satpol-pp',
        'damkar',
      ] as const),
      ...(['dinkes', 'disdik', 'dinsos', 'dppkb', 'dpmd', 'dukcapil', 'dpmptsp', 'dpupr', 'dprkp', 'dishub', 'dinkominfo'] as const),
      ...(['dlh', 'dinpertan', 'dkp', 'disdag', 'disnaker', 'disparbud', 'disarpus'] as const),
    ),
    {
      code: 'desa-mengening',
      name: 'Pemerintah Desa Mengening',
      class: 'village',
      place: '51.08.08.2013',
      head: { title: 'Perbekel Mengening' },
    },
  ],
  districts: 9,
};

/** "All perangkat daerah": the district offices are among them (UU 23/2014, article 209). */
const everybody: Addressees = { classes: ['opd', 'district-office'] };

/** Rakor, Tuesday 10 January 2023, chaired by an acting regent: better than 2022, quicker services, posts where disasters strike, rabies, the BPK's audit. */
export const buleleng2023: Meeting = {
  region: buleleng,
  malls: [banyuasri],
  window: bulelengYear,
  title: 'Rakor persiapan program pembangunan 2023',
  type: 'rakor',
  // Half past seven in Singaraja is still Monday in London: the day of the meeting is the region's own.
  startsAt: `${DAY}T07:30+08:00`,
  place: 'Ruang rapat Kantor Bupati Buleleng',
  chair: PJ_BUPATI,
  invited: { classes: ['opd'] },
  utterances: [
    {
      rows: ['U1'],
      speaker: PJ_BUPATI,
      kind: 'instruction',
      text: 'Bekerja kolaboratif, jangan sendiri-sendiri; dalam perencanaan perhatikan juga aspek sosial, tidak cukup aspek teknis.',
      directive: {
        to: everybody,
        report: { summary: 'Program lintas perangkat daerah sudah didaftar.', evidence: 'Daftar program bersama' },
      },
    },
    {
      rows: ['U2'],
      speaker: PJ_BUPATI,
      kind: 'instruction',
      text: 'Perbaiki yang belum selesai pada 2022, antara lain inflasi, nilai MCP, dan kendala layanan kesehatan.',
      directive: {
        to: everybody,
        report: { summary: 'Pekerjaan 2022 yang tersisa sudah dijadwalkan.', evidence: 'Jadwal penyelesaian' },
        topics: ['inflation', 'health'],
      },
    },
    {
      rows: ['U3'],
      speaker: PJ_BUPATI,
      kind: 'instruction',
      text: 'Buat laporan cara menjadikan pelayanan publik lebih cepat, prima, dan akurat.',
      directive: {
        to: everybody,
        terms: { kind: 'reporting', reporting: { period: 'monthly', template: 'Laporan percepatan pelayanan publik' } },
        report: { summary: 'Laporan perbaikan layanan terlampir.', evidence: 'Laporan perbaikan layanan' },
      },
    },
    {
      rows: ['U4'],
      speaker: PJ_BUPATI,
      kind: 'statement',
      text: 'Anggaran diefisienkan dan diarahkan pada kepentingan masyarakat.',
    },
    {
      rows: ['U5'],
      speaker: PJ_BUPATI,
      kind: 'target',
      text: 'Mal Pelayanan Publik terwujud tahun ini di lantai 3 Pasar Banyuasri, Singaraja, dengan perizinan satu pintu.',
      directive: {
        to: { organisations: ['dpmptsp'] },
        report: { summary: 'Denah lantai 3 dan daftar layanan sudah disusun.', evidence: 'Denah rencana MPP' },
      },
    },
    {
      rows: ['U6'],
      speaker: PJ_BUPATI,
      kind: 'instruction',
      text:
        'Tambah Pos BPBD dan Pemadam Kebakaran sesuai topografi, dan tempatkan peralatan di titik rawan, ' +
        'supaya tanggap lebih cepat pada kejadian seperti di Desa Mengening.',
      directive: {
        to: { organisations: ['bpbd', 'damkar', 'desa-mengening'] },
        report: { summary: 'Titik rawan di wilayah kami sudah dipetakan.', evidence: 'Peta titik rawan' },
        topics: ['disasters'],
      },
    },
    {
      rows: ['U7'],
      speaker: PJ_BUPATI,
      kind: 'request',
      text: 'Bersinergi dengan desa menekan rabies dari hulu ke hilir, melalui peraturan desa dan vaksinasi hewan yang berkelanjutan.',
      directive: {
        // "The OPD concerned": ours are those for animals, people and villages.
        to: { classes: ['district-office', 'village'], organisations: ['dinpertan', 'dinkes', 'dpmd'] },
        report: { summary: 'Jadwal vaksinasi hewan sudah dibahas dengan desa.', evidence: 'Jadwal vaksinasi hewan' },
      },
    },
    {
      rows: ['U8'],
      speaker: PJ_BUPATI,
      kind: 'instruction',
      text: 'Siapkan diri untuk pemeriksaan rutin BPK, agar tidak ada temuan administrasi.',
      directive: {
        to: everybody,
        report: { summary: 'Dokumen untuk pemeriksaan sudah diperiksa kelengkapannya.', evidence: 'Daftar periksa dokumen' },
      },
    },
  ],
  returned: { row: 'U3', organisation: 'dinkes', reason: 'Laporan belum memuat waktu tunggu sekarang. Mohon ditambahkan.' },
  decisions: ['Mal Pelayanan Publik menempati lantai 3 Pasar Banyuasri, Singaraja.'],
};
