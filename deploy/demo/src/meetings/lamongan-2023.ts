import { acknowledge, answer, ask, commit } from '../deeds.js';
import { soegiri } from '../malls/soegiri.js';
import { sukorame } from '../malls/sukorame.js';
import { lamonganYear } from '../programs/lamongan-year.js';
import type { Addressees, Meeting, Region } from '../story.js';
import { usualOpd } from '../usual-opd.js';

const DAY = '2023-01-30';
const BUPATI = 'Bupati Lamongan';

const lamongan: Region = {
  code: '35.24',
  name: 'Kabupaten Lamongan',
  government: { title: BUPATI, holder: { name: 'Yuhronur Efendi', from: DAY } },
  organisations: usualOpd(
    ...([
      'setda',
      'sekretariat-dprd',
      'inspektorat',
      'bappeda',
      'bpkad',
      'bapenda',
      'bkpsdm',
      'bpbd',
      'bakesbangpol',
      'satpol-pp',
    ] as const),
    ...(['dinkes', 'disdik', 'dinsos', 'dpppa', 'dppkb', 'dpmd', 'dukcapil', 'dpmptsp', 'dpupr', 'dprkp', 'dishub', 'dinkominfo'] as const),
    ...(['dlh', 'dkp', 'disnakkeswan', 'diskan', 'disperindag', 'dinkop', 'disnaker', 'disparbud'] as const),
  ),
  districts: 27,
};

/** The report: guidelines for the heads of all OPD and all camat. */
const everybody: Addressees = { classes: ['opd', 'district-office'] };

/** Coffee Morning, Monday 30 January 2023: seven directives to everybody, and stunting as a matter of several agencies together. */
export const lamongan2023: Meeting = {
  region: lamongan,
  malls: [sukorame, soegiri],
  window: lamonganYear,
  title: 'Coffee Morning: kerja pembangunan Lamongan tahun 2023',
  type: 'coffee-morning',
  series: 'Coffee Morning',
  startsAt: `${DAY}T08:30+07:00`,
  place: 'Aula Pertemuan Gajah Mada, Lamongan',
  chair: BUPATI,
  invited: everybody,
  utterances: [
    {
      rows: ['L4'],
      speaker: BUPATI,
      kind: 'statement',
      text: 'Pekerjaan utama 2023: Jamula, showroom UMKM, jalan lingkar utara, RS Pantura, kawasan terintegrasi Gajah Mada, dan stunting.',
    },
    {
      rows: ['L2'],
      speaker: BUPATI,
      kind: 'instruction',
      text: 'Bersikap tanggap dalam menyampaikan informasi.',
      directive: {
        to: everybody,
        terms: { kind: 'guideline', reviewEveryMonths: 6 },
        report: {
          summary: 'Petugas informasi sudah ditunjuk dan jadwal jaga kanal informasi berjalan.',
          evidence: 'Surat tugas petugas informasi',
        },
      },
    },
    {
      rows: ['L2', 'L7'],
      speaker: BUPATI,
      kind: 'instruction',
      text: 'Lakukan evaluasi kinerja 2022 dan siapkan rencana strategis 2023.',
      directive: {
        to: everybody,
        report: { summary: 'Evaluasi 2022 selesai; pekerjaan yang tersisa masuk rencana 2023.', evidence: 'Laporan evaluasi kinerja 2022' },
      },
    },
    {
      rows: ['L2'],
      speaker: BUPATI,
      kind: 'instruction',
      text: 'Pelihara budaya berprestasi di unit kerja.',
      directive: {
        to: everybody,
        terms: { kind: 'guideline', reviewEveryMonths: 12 },
        report: {
          summary: 'Rencana keikutsertaan dalam penilaian tahun ini sudah disusun.',
          evidence: 'Daftar rencana prestasi unit kerja',
        },
      },
    },
    {
      rows: ['L2'],
      speaker: BUPATI,
      kind: 'instruction',
      text: 'Kelola APBD dengan tertib.',
      directive: {
        to: everybody,
        report: { summary: 'Jadwal belanja triwulan pertama sudah ditetapkan dan dipantau.', evidence: 'Rencana kas triwulan pertama' },
      },
    },
    {
      rows: ['L2', 'L5'],
      speaker: BUPATI,
      kind: 'instruction',
      text: 'Turunkan angka stunting, tingkat pengangguran terbuka (TPT), dan kemiskinan.',
      directive: {
        to: everybody,
        topics: ['stunting', 'unemployment', 'poverty'],
        // The regent named no values.
        terms: { kind: 'indicator-target', target: { indicator: 'stunting' } },
        report: { summary: 'Kegiatan yang mendukung ketiga indikator sudah dipetakan.', evidence: 'Peta kegiatan pendukung indikator' },
      },
    },
    {
      rows: ['L2', 'L6'],
      speaker: BUPATI,
      kind: 'instruction',
      text: 'Siapkan mini-MPP digital di kecamatan.',
      directive: {
        to: everybody,
        report: { summary: 'Daftar layanan yang siap dilimpahkan sudah disampaikan.', evidence: 'Daftar layanan untuk mini-MPP' },
        topics: ['digital-services'],
        // No date was given.
        answers: {
          'kec-paciran': [
            ask('Sampai kapan mini-MPP harus siap, dan layanan apa yang didahulukan?'),
            answer('Dahulukan layanan kependudukan; waktunya ditetapkan pada Coffee Morning berikutnya.'),
            acknowledge,
          ],
        },
      },
    },
    {
      rows: ['L2', 'L5'],
      speaker: BUPATI,
      kind: 'instruction',
      text: 'Tambah jumlah kunjungan wisatawan.',
      directive: {
        to: everybody,
        terms: { kind: 'indicator-target', target: { indicator: 'kunjungan-wisatawan' } },
        topics: ['tourism'],
        report: { summary: 'Dukungan untuk agenda wisata tahun ini sudah dijadwalkan.', evidence: 'Jadwal agenda wisata' },
      },
    },
    {
      rows: ['L3'],
      speaker: BUPATI,
      kind: 'instruction',
      text:
        'Stunting ditangani bersama, bukan oleh Dinas PPPA sendiri: ada urusan gizi dan keadaan sosial. ' +
        'Camat ikut memantau kader posyandu, dan aplikasi yang terkait harus dipakai dengan sungguh-sungguh.',
      directive: {
        to: { classes: ['district-office'], organisations: ['dpppa', 'dinkes', 'dinsos'] },
        lead: 'dpppa',
        topics: ['stunting', 'health'],
        report: { summary: 'Pembagian peran dan jadwal pemantauan posyandu sudah disepakati.', evidence: 'Notula pembagian peran' },
        answers: {
          dpppa: [acknowledge, commit('Kami memimpin, dan mengumpulkan kemajuan semua pihak setiap bulan.')],
          dinkes: [acknowledge, commit('Kami memastikan gizi ibu hamil dan balita melalui puskesmas dan posyandu.')],
          dinsos: [acknowledge, commit('Kami mencocokkan data keluarga berisiko dengan data bantuan sosial.')],
          'kec-babat': [acknowledge, commit('Kami memantau kader posyandu di semua desa, sekali sebulan.')],
        },
      },
    },
    {
      rows: ['L6'],
      speaker: BUPATI,
      kind: 'statement',
      text: 'PATEN ditingkatkan menjadi mini-MPP dengan menambah layanan, sarana, dan aplikasi; sebagian urusan dilimpahkan secara digital.',
    },
  ],
  returned: { row: 'L7', organisation: 'kec-babat', reason: 'Capaian 2022 belum dibandingkan dengan targetnya. Mohon dilengkapi.' },
  agenda: [
    { topic: 'Evaluasi kinerja 2022 dan rencana 2023', presenter: BUPATI, minutes: 45 },
    { topic: 'Stunting, pengangguran, dan kemiskinan', minutes: 45 },
  ],
  decisions: ['Tujuh arahan menjadi pedoman bagi Kepala OPD dan camat.'],
};
