import type { Language } from '@rakor/kernel';

/** What the page of a place's staff says in one language. */
export interface StationsWords {
  readonly title: string;
  readonly open: (day: string) => string;
  readonly closed: string;
  readonly openDay: string;
  readonly closeDay: string;
  readonly dayOpen: string;
  readonly dayClosed: string;
  readonly screens: string;
  readonly hall: string;
  readonly wait: string;
  readonly kiosk: string;
  readonly printing: string;
  readonly withBlock: (kiosk: string) => string;
  readonly counters: string;
  readonly counter: string;
  readonly officer: string;
  readonly nobody: string;
  readonly notices: string;
  readonly indonesian: string;
  readonly english: string;
  readonly show: string;
  readonly putUp: string;
  readonly until: (time: string) => string;
  readonly takeDown: string;
  readonly takenDown: string;
  readonly away: string;
  /** By the code of the problem. */
  readonly problems: Readonly<Record<string, string>>;
}

export const STATIONS_WORDS: Readonly<Record<Language, StationsWords>> = {
  id: {
    title: 'Ruang petugas',
    open: (day) => `Antrean dibuka: ${day}.`,
    closed: 'Antrean sedang tidak dibuka.',
    openDay: 'Buka antrean hari ini',
    closeDay: 'Tutup antrean',
    dayOpen: 'Antrean hari ini dibuka.',
    dayClosed: 'Antrean ditutup.',
    screens: 'Layar',
    hall: 'Layar ruang tunggu',
    wait: 'Waktu tunggu untuk umum',
    kiosk: 'Mesin nomor antrean',
    printing: 'Mesin nomor antrean, langsung mencetak',
    withBlock: (kiosk) => `Mesin nomor antrean ${kiosk}, langsung mencetak, juga tanpa jaringan`,
    counters: 'Loket',
    counter: 'Loket',
    officer: 'Petugas',
    nobody: 'tutup',
    notices: 'Pengumuman di layar',
    indonesian: 'Dalam bahasa Indonesia',
    english: 'Dalam bahasa Inggris',
    show: 'Tampilkan dua belas jam',
    putUp: 'Pengumuman ditampilkan.',
    until: (time) => `sampai ${time}`,
    takeDown: 'Turunkan',
    takenDown: 'Pengumuman diturunkan.',
    away: 'Sambungan terputus. Dicoba lagi sendiri.',
    problems: {
      'queue-day-open': 'Antrean hari ini sudah dibuka.',
      'queue-not-open': 'Antrean sedang tidak dibuka.',
      'queue-day-over': 'Tempat ini tutup hari ini, atau sudah tutup. Buka pada hari dan jam kerjanya.',
      'nothing-offered': 'Belum ada layanan yang dapat diberikan hari ini.',
    },
  },
  en: {
    title: 'Staff room',
    open: (day) => `The queue is open: ${day}.`,
    closed: 'The queue is not open.',
    openDay: 'Open the queue of today',
    closeDay: 'Close the queue',
    dayOpen: 'The queue of today is open.',
    dayClosed: 'The queue is closed.',
    screens: 'Screens',
    hall: 'The hall’s screen',
    wait: 'The waits, for everybody',
    kiosk: 'Kiosk for numbers',
    printing: 'Kiosk for numbers, which prints by itself',
    withBlock: (kiosk) => `Kiosk ${kiosk}, which prints by itself, and goes on without a network`,
    counters: 'Counters',
    counter: 'Counter',
    officer: 'Officer',
    nobody: 'closed',
    notices: 'Notices on the screen',
    indonesian: 'In Indonesian',
    english: 'In English',
    show: 'Show for twelve hours',
    putUp: 'The notice is shown.',
    until: (time) => `until ${time}`,
    takeDown: 'Take down',
    takenDown: 'The notice is taken down.',
    away: 'The connection is lost. It is tried again by itself.',
    problems: {},
  },
};
