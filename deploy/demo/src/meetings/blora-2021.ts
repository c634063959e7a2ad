import { acknowledge, askForTime, block, decline, grantTime, report, resolve } from '../deeds.js';
import { koncoTani } from '../malls/konco-tani.js';
import { blora99Days } from '../programs/blora-99-days.js';
import { type Addressees, GOVERNMENT, type Meeting, type Region } from '../story.js';
import { opd, partner, usualOpd, verticalAgency } from '../usual-opd.js';

const DAY = '2021-03-29';
/** Since when the regent and his deputy are in office: the report counts the 99 days from here. */
const INAUGURATION = '2021-02-26';
const BUPATI = 'Bupati Blora';
const DPMPTSP = 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu';

const blora: Region = {
  code: '33.16',
  name: 'Kabupaten Blora',
  government: { title: BUPATI, holder: { name: 'Arief Rohman', from: INAUGURATION } },
  positions: [{ organisation: GOVERNMENT, title: 'Wakil Bupati Blora', holder: { name: 'Tri Yuli Setyowati', from: INAUGURATION } }],
  organisations: [
    opd('setda', 'Sekretariat Daerah', 'Sekretaris Daerah', { name: 'Komang Gede Irawadi', from: DAY }),
    opd('bagian-kesra', 'Bagian Kesejahteraan Rakyat', 'Kepala Bagian Kesejahteraan Rakyat'),
    opd('dpmptsp', DPMPTSP, `Kepala ${DPMPTSP}`, { name: 'Purwanto', from: DAY }),
    opd('dinsos-p3a', 'Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak'),
    opd('disnakkan', 'Dinas Peternakan dan Perikanan'),
    opd('rsud-blora', 'RSUD dr. R. Soetijono Blora', 'Direktur RSUD dr. R. Soetijono Blora'),
    opd('rsud-cepu', 'RSUD dr. R. Soeprapto Cepu', 'Direktur RSUD dr. R. Soeprapto Cepu'),
    ...usualOpd(
      ...(['sekretariat-dprd', 'inspektorat', 'bappeda', 'bpkad', 'bapenda', 'bkpsdm', 'bpbd', 'bakesbangpol', 'satpol-pp'] as const),
      ...(['dinkes', 'disdik', 'dpmd', 'dukcapil', 'dpupr', 'dprkp', 'dishub', 'dinkominfo', 'dlh', 'dinpertan', 'disdag'] as const),
    ),
    verticalAgency('polres', 'Kepolisian Resor Blora', 'Kepala Kepolisian Resor Blora'),
    verticalAgency('pengadilan-negeri', 'Pengadilan Negeri Blora', 'Ketua Pengadilan Negeri Blora'),
    verticalAgency('bpn', 'Kantor Pertanahan (BPN) Kabupaten Blora'),
    verticalAgency('bpjs-kesehatan', 'BPJS Kesehatan, kantor Kabupaten Blora'),
    verticalAgency('samsat', 'Samsat Blora'),
    verticalAgency('kemenag', 'Kantor Kementerian Agama Kabupaten Blora'),
    partner('bank-jateng', 'Bank Jateng'),
    partner('ugm', 'Universitas Gadjah Mada'),
    partner('ipb', 'IPB University'),
  ],
  districts: 16,
};

const everybody: Addressees = { classes: ['opd', 'district-office'] };
const verticalAgencies = ['polres', 'pengadilan-negeri', 'bpn', 'bpjs-kesehatan', 'samsat', 'kemenag'];

/** Rakor of all OPD, Monday 29 March 2021, day 32 of the 99: the public service mall before Lebaran, and what the other eight programs need. */
export const blora2021: Meeting = {
  region: blora,
  malls: [koncoTani],
  window: blora99Days,
  title: 'Rakor OPD: percepatan program 99 hari',
  type: 'rakor',
  startsAt: `${DAY}T13:00+07:00`,
  place: 'Ruang Pertemuan Setda Kabupaten Blora',
  chair: BUPATI,
  invited: everybody,
  utterances: [
    {
      rows: ['B'],
      speaker: BUPATI,
      kind: 'target',
      text: 'Sembilan program tuntas dalam 99 hari sejak pelantikan tanggal 26 Februari 2021.',
    },
    {
      rows: ['B12'],
      speaker: BUPATI,
      kind: 'request',
      text: 'Sukseskan program 99 hari; sampaikan yang sudah dikerjakan dan hambatannya untuk dipecahkan bersama.',
      directive: {
        to: everybody,
        report: { summary: 'Kemajuan dan hambatan unit kami sudah disusun.', evidence: 'Daftar kemajuan dan hambatan' },
      },
    },
    {
      rows: ['B1'],
      speaker: `Kepala ${DPMPTSP}`,
      kind: 'report',
      text:
        'Persiapan MPP mencapai 60 persen. Sekat lama sudah dibongkar dan hari ini dibersihkan; interior menyusul dengan kerja sif. ' +
        'Jaringan dan sistem data sedang dikerjakan, dan DPMPTSP sudah berkantor di Gedung Konco Tani.',
    },
    {
      rows: ['B1'],
      speaker: BUPATI,
      kind: 'instruction',
      text: 'Lakukan soft launching MPP sebelum Lebaran, mendahului peresmiannya.',
      directive: {
        to: { organisations: ['dpmptsp'] },
        due: 'sebelum Lebaran',
        report: { summary: 'Ruang layanan dan jaringan siap diuji.', evidence: 'Foto ruang layanan dan berita acara uji jaringan' },
        answers: {
          dpmptsp: [acknowledge],
        },
      },
    },
    {
      rows: ['B1'],
      speaker: BUPATI,
      kind: 'target',
      text: 'MPP diresmikan oleh Menteri PAN-RB pada awal Juni, bersama MPP Kendal dan Yogyakarta.',
      directive: {
        to: { organisations: ['dpmptsp'] },
        due: 'awal Juni',
        report: { summary: 'Rencana acara peresmian sudah disampaikan.', evidence: 'Rencana acara peresmian MPP' },
        // Whose day it is, is the minister's to say.
        answers: { dpmptsp: [acknowledge, askForTime('2021-06-14', 'Jadwal Menteri PAN-RB baru pasti pada pekan berikutnya.'), grantTime] },
      },
    },
    {
      rows: ['B1'],
      speaker: BUPATI,
      kind: 'request',
      text: 'Ikut mempercepat persiapan MPP, terkoordinasi dengan DPMPTSP.',
      directive: {
        to: { classes: ['opd'], organisations: verticalAgencies, except: ['dpmptsp'] },
        report: {
          summary: 'Jenis layanan dan petugas untuk gerai di MPP sudah disampaikan.',
          evidence: 'Daftar layanan dan petugas gerai',
        },
        answers: {
          samsat: [decline('Gerai Samsat diputuskan di tingkat provinsi. Mohon disurati Bapenda Provinsi Jawa Tengah.')],
        },
      },
    },
    {
      rows: ['B2'],
      speaker: BUPATI,
      kind: 'statement',
      text: 'Ngantor di Rumah Sakit tetap dipantau dan akan dijadwalkan sampai ke Puskesmas.',
    },
    {
      rows: ['B3'],
      speaker: BUPATI,
      kind: 'request',
      text: 'Sebagai penanggung jawab utama SLRT, ajak OPD terkait menyusun target penyelesaiannya.',
      directive: {
        to: { organisations: ['dinsos-p3a'] },
        report: { summary: 'Pertemuan penyusunan target SLRT sudah berlangsung.', evidence: 'Notula dan tabel target SLRT' },
        answers: {
          'dinsos-p3a': [
            acknowledge,
            block('data', 'Tiga OPD belum mengirim data sasarannya.', 'Sekretaris Daerah'),
            resolve('Sekda mengumpulkan ketiga OPD; datanya sudah diterima.'),
          ],
        },
      },
    },
    {
      rows: ['B4'],
      speaker: BUPATI,
      kind: 'request',
      text: 'Segera sinkronkan data seluruh OPD: Blora Satu Data adalah cikal bakal Command Center.',
      directive: {
        to: { organisations: ['dinkominfo'] },
        report: { summary: 'Inventaris data OPD selesai; sinkronisasi berjalan.', evidence: 'Inventaris data OPD' },
      },
    },
    {
      rows: ['B5'],
      speaker: BUPATI,
      kind: 'request',
      text: 'Matangkan bersama Kemenag data guru Madin dan sekolah Minggu untuk kartu Blora Mengaji; kartunya dibuat dengan Bank Jateng.',
      directive: {
        to: { organisations: ['bagian-kesra', 'kemenag', 'bank-jateng'] },
        report: { summary: 'Data penerima sudah dicocokkan.', evidence: 'Rekapitulasi data penerima kartu' },
      },
    },
    {
      rows: ['B6'],
      speaker: BUPATI,
      kind: 'instruction',
      text: 'Selaraskan hasil Musrenbang lansia, kelompok rentan, difabel, pemuda, perempuan, dan anak dengan Musrenbang RKPD, Selasa 30 Maret 2021.',
      directive: {
        // The report names nobody: the planning agency runs the Musrenbang RKPD (Permendagri 86/2017).
        to: { organisations: ['bappeda'] },
        due: 'besok',
        report: { summary: 'Usulan kelompok rentan sudah masuk bahan Musrenbang RKPD.', evidence: 'Matriks usulan Musrenbang' },
      },
    },
    {
      rows: ['B7'],
      speaker: BUPATI,
      kind: 'request',
      text:
        'Sekda selaku Ketua KP3 segera menggandeng Dinas Pertanian, Dinas Perdagangan, dan Polres: ' +
        'bentuk Satgas Pupuk hingga kecamatan dan buka nomor aduan khusus pupuk.',
      directive: {
        to: { classes: ['district-office'], organisations: ['setda', 'dinpertan', 'disdag', 'polres'] },
        report: { summary: 'Anggota Satgas Pupuk dari unit kami sudah diusulkan.', evidence: 'Usulan anggota Satgas Pupuk' },
      },
    },
    {
      rows: ['B8'],
      speaker: BUPATI,
      kind: 'request',
      text: 'Matangkan grand design peternakan terpadu dari hulu ke hilir, lalu bahas dengan ahli dari perguruan tinggi seperti UGM dan IPB.',
      directive: {
        to: { organisations: ['disnakkan', 'ugm', 'ipb'] },
        report: { summary: 'Naskah konsep siap dibahas.', evidence: 'Naskah konsep grand design' },
      },
    },
    {
      rows: ['B9'],
      speaker: BUPATI,
      kind: 'request',
      text: 'Segera agendakan Ngopi Bareng bersama masyarakat, luring dan daring, sesuai protokol kesehatan.',
      directive: {
        // The report names nobody: the secretariat keeps the regent's calendar, the communication agency the online part.
        to: { organisations: ['setda', 'dinkominfo'] },
        due: 'segera',
        report: { summary: 'Usulan jadwal Ngopi Bareng sudah disampaikan.', evidence: 'Usulan jadwal Ngopi Bareng' },
      },
    },
    {
      rows: ['B10'],
      speaker: BUPATI,
      kind: 'request',
      text: 'Percepat vaksinasi.',
      directive: {
        to: { organisations: ['dinkes'] },
        // The report asks for it without a day: what is to be accelerated is looked at again and again.
        terms: { kind: 'reporting', reporting: { period: 'weekly', template: 'Laporan capaian vaksinasi' } },
        topics: ['health'],
        report: { summary: 'Jadwal vaksinasi per Puskesmas sudah ditambah.', evidence: 'Jadwal vaksinasi' },
        answers: {
          dinkes: [acknowledge, report('Minggu ini 1.200 lansia divaksin.', 'Rekap vaksinasi', 'https://arsip.example/vaksinasi.pdf')],
        },
      },
    },
    {
      rows: ['B10'],
      speaker: BUPATI,
      kind: 'request',
      text: 'Awasi dengan ketat sekolah percontohan yang mulai tatap muka.',
      directive: {
        to: { organisations: ['disdik'] },
        terms: { kind: 'reporting', reporting: { period: 'weekly', template: 'Laporan pengawasan sekolah percontohan' } },
        topics: ['education', 'health'],
        report: { summary: 'Pengawas sudah mengunjungi sekolah percontohan.', evidence: 'Laporan kunjungan pengawas' },
        answers: { disdik: [acknowledge] },
      },
    },
    {
      rows: ['B11'],
      speaker: BUPATI,
      kind: 'request',
      text: 'Aktiflah di media sosial untuk menanggapi keluhan dan masukan, bukan hanya DPUPR yang paling banyak menerima soal jalan rusak.',
      directive: {
        to: { classes: ['opd'] },
        report: { summary: 'Akun resmi dijawab setiap hari kerja oleh petugas yang ditunjuk.', evidence: 'Rekap tanggapan media sosial' },
      },
    },
  ],
  returned: { row: 'B4', organisation: 'dinkominfo', reason: 'Inventaris belum memuat data kecamatan. Mohon dilengkapi.' },
  agenda: [
    { topic: 'Kemajuan sembilan program 99 hari', presenter: BUPATI, minutes: 60 },
    { topic: 'Persiapan Mal Pelayanan Publik', presenter: `Kepala ${DPMPTSP}`, minutes: 30 },
    { topic: 'Hambatan yang perlu dipecahkan bersama', minutes: 30 },
  ],
  decisions: ['Waktu 99 hari dihitung sejak pelantikan, 26 Februari 2021.'],
  // Ours: the report tells of no next one.
  next: {
    title: 'Rakor OPD: kemajuan program 99 hari',
    startsAt: '2021-05-17T13:00+07:00',
    agenda: [
      { topic: 'Yang lewat waktu dan yang terhambat', minutes: 45 },
      { topic: 'Soft launching Mal Pelayanan Publik', presenter: `Kepala ${DPMPTSP}`, minutes: 30 },
    ],
  },
};
