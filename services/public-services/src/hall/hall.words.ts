import type { Language } from '@rakor/kernel';

/** What the screen of a hall says in one language. */
export interface HallWords {
  readonly calls: string;
  readonly none: string;
  readonly closed: string;
  readonly counters: string;
  readonly counter: string;
  readonly number: string;
  readonly free: string;
  readonly lines: string;
  readonly service: string;
  readonly waiting: string;
  readonly nobody: string;
  readonly sound: string;
  readonly away: string;
}

export const HALL_WORDS: Readonly<Record<Language, HallWords>> = {
  id: {
    calls: 'Panggilan',
    none: 'Belum ada nomor yang dipanggil.',
    closed: 'Antrean belum dibuka.',
    counters: 'Di loket',
    counter: 'Loket',
    number: 'Nomor',
    free: 'kosong',
    lines: 'Menunggu',
    service: 'Layanan',
    waiting: 'Orang',
    nobody: 'Tidak ada yang menunggu.',
    sound: 'Nyalakan suara',
    away: 'Sambungan terputus. Layar ini mencoba lagi sendiri.',
  },
  en: {
    calls: 'Calls',
    none: 'No number has been called yet.',
    closed: 'The queue is not open yet.',
    counters: 'At the counters',
    counter: 'Counter',
    number: 'Number',
    free: 'free',
    lines: 'Waiting',
    service: 'Service',
    waiting: 'People',
    nobody: 'Nobody waits.',
    sound: 'Switch the sound on',
    away: 'The connection is lost. This screen tries again by itself.',
  },
};
