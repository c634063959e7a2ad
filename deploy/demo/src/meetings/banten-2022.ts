import { bantenStunting } from '../programs/banten-stunting.js';
import type { Addressees, Meeting, Organisation, Region } from '../story.js';
import { opd, usualOpd, verticalAgency } from '../usual-opd.js';

const DAY = '2022-06-28';
const SEKDA = 'Sekretaris Daerah';
const PJ_SEKDA = 'Pj Sekretaris Daerah Provinsi Banten';

const banten: Region = {
  code: '36',
  name: 'Provinsi Banten',
  government: { title: 'Gubernur Banten' },
  organisations: [
    opd('setda', 'Sekretariat Daerah Provinsi Banten', `${SEKDA} Provinsi Banten`, { name: 'M Tranggono', acting: true, from: DAY }),
    opd('biro-adpim', 'Biro Administrasi Pimpinan'),
    opd('dinkop-ukm', 'Dinas Koperasi, Usaha Kecil dan Menengah'),
    ...usualOpd('inspektorat', 'bappeda', 'bpkad', 'bapenda', 'dinkes', 'disdik', 'dinkominfo'),
  ],
};

/** A regency or city of Banten, a tenant of its own. @param sekda who the report says holds the secretary's office */
function tenant(code: string, name: string, head: string, sekda?: string): Region {
  const holder = sekda === undefined ? undefined : { name: sekda, from: DAY };
  return {
    code,
    name,
    government: { title: head },
    organisations: [opd('setda', 'Sekretariat Daerah', SEKDA, holder), ...usualOpd('dinkes', 'dinkop')],
  };
}

/** The office behind the KUA, whose data on poor couples the regency would like to have (N7). */
const kemenag: Organisation = verticalAgency('kemenag', 'Kantor Kementerian Agama Kabupaten Serang');

const kabSerang = tenant('36.04', 'Kabupaten Serang', 'Bupati Serang', 'Tubagus Entus Mahmud Sahiri');

/** Kabupaten Serang (36.04) and Kota Serang (36.73) share a name and nothing else. */
const guests: readonly Region[] = [
  tenant('36.01', 'Kabupaten Pandeglang', 'Bupati Pandeglang'),
  tenant('36.02', 'Kabupaten Lebak', 'Bupati Lebak'),
  tenant('36.03', 'Kabupaten Tangerang', 'Bupati Tangerang'),
  { ...kabSerang, organisations: [...kabSerang.organisations, kemenag] },
  tenant('36.71', 'Kota Tangerang', 'Wali Kota Tangerang'),
  tenant('36.72', 'Kota Cilegon', 'Wali Kota Cilegon', 'Maman Mauludin'),
  tenant('36.73', 'Kota Serang', 'Wali Kota Serang', 'Nanang Saefudin'),
  tenant('36.74', 'Kota Tangerang Selatan', 'Wali Kota Tangerang Selatan'),
];

const percent = (numerator: string) => ({ numerator, denominator: '100' });

/** All but the province's own, which is of the class too: nobody addresses himself. */
const allGovernments: Addressees = { classes: ['regency-government'] };

/** Meeting of all regional secretaries, Tuesday 28 June 2022: a province speaks to eight governments, and two of them propose something. */
export const banten2022: Meeting = {
  region: banten,
  indicator: bantenStunting,
  guests,
  title: 'Rapat Sekda se-Provinsi Banten: sinergi program kerja',
  type: 'joint-meeting',
  startsAt: `${DAY}T09:00+07:00`,
  place: 'Ruang Rapat Pendopo Gubernur Banten, KP3B Curug, Kota Serang',
  chair: PJ_SEKDA,
  invited: { ...allGovernments, organisations: ['biro-adpim'] },
  utterances: [
    {
      rows: ['N2'],
      speaker: PJ_SEKDA,
      kind: 'statement',
      text: 'Isu strategis: stunting, pertumbuhan ekonomi, pendidikan, dan tenaga honorer.',
    },
    {
      rows: ['N1', 'N3'],
      speaker: PJ_SEKDA,
      kind: 'target',
      text: 'Angka stunting Provinsi Banten pada 2024 sebesar 14 persen.',
      directive: {
        to: allGovernments,
        topics: ['stunting'],
        // What binds stands apart from what is hoped for, which is said next.
        terms: { kind: 'indicator-target', target: { indicator: 'stunting', value: percent('14'), aspiration: percent('0') } },
        report: { summary: 'Target kabupaten/kota dan langkah penanganan stunting sudah disusun.', evidence: 'Rencana aksi stunting' },
      },
    },
    {
      rows: ['N3'],
      speaker: PJ_SEKDA,
      kind: 'statement',
      text: 'Harapannya angka itu turun sampai nol persen.',
    },
    {
      rows: ['N1', 'N4'],
      speaker: PJ_SEKDA,
      kind: 'request',
      text: 'Ajak pelaku UMKM dan koperasi secara proaktif masuk ke e-katalog lokal.',
      directive: {
        to: { ...allGovernments, organisations: ['dinkop-ukm'] },
        topics: ['small-enterprises', 'economic-growth'],
        report: { summary: 'Sosialisasi e-katalog lokal kepada UMKM sudah dimulai.', evidence: 'Daftar hadir sosialisasi e-katalog' },
      },
    },
    {
      rows: ['N4'],
      speaker: PJ_SEKDA,
      kind: 'statement',
      text: 'APBD provinsi Rp 12 triliun; bersama kabupaten/kota hampir Rp 50 triliun.',
    },
    {
      rows: ['N5'],
      speaker: `${SEKDA} Kota Serang`,
      kind: 'report',
      text: 'Kepala daerah menangani stunting melalui posyandu, puskesmas, dan dinas kesehatan.',
    },
    {
      rows: ['N5'],
      speaker: `${SEKDA} Kota Serang`,
      kind: 'proposal',
      proposedBy: '36.73',
      text: 'Pejabat wilayah mengoptimalkan peran posyandu, dan kader diberi penghargaan.',
    },
    {
      rows: ['N6'],
      speaker: `${SEKDA} Kota Cilegon`,
      kind: 'proposal',
      proposedBy: '36.72',
      text: 'Bagi hasil dibayarkan pada saat transaksi, langsung ke RKUD kabupaten/kota.',
      answer: { studied: 'BPKAD dan Bapenda mengkaji dasar hukum dan caranya bersama Kota Cilegon.' },
    },
    {
      rows: ['N7'],
      speaker: `${SEKDA} Kabupaten Serang`,
      kind: 'proposal',
      proposedBy: '36.04',
      text:
        'Penanganan stunting dipusatkan pada ibu hamil dan balita keluarga tidak mampu; ' +
        'data calon pengantin tidak mampu dari KUA diteruskan ke Dinas Kesehatan.',
      answer: { accepted: 'Disetujui. Data diteruskan hanya dengan persetujuan calon pengantin.' },
    },
  ],
  returned: { row: 'N4', organisation: 'pemkot-cilegon', reason: 'Jumlah UMKM yang terdaftar belum disebut. Mohon dilengkapi.' },
  agenda: [
    { topic: 'Isu strategis dan target stunting 2024', presenter: PJ_SEKDA, minutes: 60 },
    { topic: 'Usulan kabupaten/kota', minutes: 60 },
  ],
};
