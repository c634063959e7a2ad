import { lombokUtara100Days } from '../programs/lombok-utara-100-days.js';
import { type Addressees, GOVERNMENT, type Meeting, type Region } from '../story.js';
import { opd, partner, usualOpd } from '../usual-opd.js';

const DAY = '2021-03-08';
const BUPATI = 'Bupati Lombok Utara';
const WABUP = 'Wakil Bupati Lombok Utara';

const lombokUtara: Region = {
  code: '52.08',
  name: 'Kabupaten Lombok Utara',
  government: { title: BUPATI, holder: { name: 'Djohan Sjamsu', from: DAY } },
  positions: [{ organisation: GOVERNMENT, title: WABUP, holder: { name: 'Danny Karter Febrianto', from: DAY } }],
  organisations: [
    opd('bagian-humas', 'Bagian Hubungan Masyarakat', 'Kepala Bagian Hubungan Masyarakat'),
    opd('disbudpar', 'Dinas Kebudayaan dan Pariwisata'),
    ...usualOpd(
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
      ...([
        'dinkes',
        'disdik',
        'dinsos',
        'dppkb',
        'dpmd',
        'dukcapil',
        'dpmptsp',
        'dpupr',
        'dishub',
        'dinkominfo',
        'dlh',
        'dinpertan',
      ] as const),
    ),
    partner('pelaku-wisata', 'Perwakilan pelaku wisata Lombok Utara'),
  ],
  districts: 5,
};

/** The report: the heads of all OPD. */
const allOpd: Addressees = { classes: ['opd'] };

/** Rakor, Monday 8 March 2021: Memarak, tourism after the pandemic, and programs that go on after the 100 days. */
export const lombokUtara2021: Meeting = {
  region: lombokUtara,
  window: lombokUtara100Days,
  title: 'Rakor program 100 hari kerja',
  type: 'rakor',
  startsAt: `${DAY}T09:00+08:00`,
  place: 'Aula Kantor Bupati Lombok Utara',
  chair: BUPATI,
  invited: allOpd,
  utterances: [
    {
      rows: ['K1'],
      speaker: WABUP,
      kind: 'statement',
      text: 'Program 100 hari kerja mendahulukan lima program.',
    },
    {
      rows: ['K3'],
      speaker: WABUP,
      kind: 'request',
      text: 'Paparkan program OPD masing-masing, agar terlihat mana yang sejalan dengan harapan pimpinan daerah.',
      directive: {
        to: allOpd,
        report: { summary: 'Daftar program dan kaitannya dengan prioritas sudah disampaikan.', evidence: 'Daftar program OPD' },
      },
    },
    {
      rows: ['K6'],
      speaker: WABUP,
      kind: 'instruction',
      text: 'Utamakan inovasi dan kecepatan, terlebih di masa pandemi, agar pelayanan optimal.',
      directive: {
        to: allOpd,
        report: { summary: 'Satu layanan sudah dipersingkat alurnya.', evidence: 'Alur layanan sebelum dan sesudah' },
      },
    },
    {
      rows: ['K2'],
      speaker: WABUP,
      kind: 'request',
      text: 'Buka Memarak sebagai ruang keluhan dan aspirasi masyarakat.',
      directive: {
        to: { organisations: ['bagian-humas', 'dinkominfo'] },
        report: { summary: 'Petugas dan kanal Memarak sudah siap.', evidence: 'Rancangan alur Memarak' },
      },
    },
    {
      rows: ['K2'],
      speaker: WABUP,
      kind: 'request',
      text: 'Satukan pemahaman tentang Memarak dengan Humas dan Kominfo, supaya berjalan baik.',
      directive: {
        to: { ...allOpd, except: ['bagian-humas', 'dinkominfo'] },
        report: { summary: 'Penghubung Memarak dari OPD kami sudah ditunjuk.', evidence: 'Surat penunjukan penghubung' },
      },
    },
    {
      rows: ['K4'],
      speaker: WABUP,
      kind: 'request',
      text: 'Undang pelaku wisata berdiskusi tentang penataan pariwisata setelah Covid.',
      directive: {
        to: { organisations: ['disbudpar', 'pelaku-wisata'] },
        report: { summary: 'Diskusi pertama sudah dijadwalkan.', evidence: 'Undangan diskusi pelaku wisata' },
      },
    },
    {
      rows: ['K5'],
      speaker: WABUP,
      kind: 'report',
      text: 'Sejumlah OPD, antara lain Dukcapil dan Dinas Kesehatan, sudah menjalankan program inovatif.',
    },
    {
      rows: ['K5'],
      speaker: WABUP,
      kind: 'request',
      text: 'Teruskan program yang sudah berjalan setelah 100 hari: tujuannya berkelanjutan.',
      directive: {
        to: { organisations: ['dukcapil', 'dinkes'] },
        report: { summary: 'Program sudah masuk rencana kerja tahun berikutnya.', evidence: 'Kutipan rencana kerja' },
      },
    },
  ],
  returned: { row: 'K4', organisation: 'disbudpar', reason: 'Undangan belum menyebut tempat dan waktu. Mohon diperbaiki.' },
  decisions: ['Memarak dikelola bersama oleh Bagian Humas dan Dinas Kominfo.'],
};
