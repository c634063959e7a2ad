import type { Language } from '@rakor/kernel';
import type { WaitView } from './wait.view.js';

/** What the page of a place's waits says in one language. */
export interface WaitWords {
  readonly title: string;
  readonly closed: string;
  readonly open: (day: string, until: string) => string;
  readonly caption: string;
  readonly service: string;
  readonly waiting: string;
  readonly counters: string;
  readonly wait: string;
  readonly minutes: (from: number, to: number) => string;
  readonly nobodyServes: string;
  readonly at: (time: string) => string;
}

export const WAIT_WORDS: Readonly<Record<Language, WaitWords>> = {
  id: {
    title: 'Waktu tunggu saat ini',
    closed: 'Antrean sedang tidak dibuka.',
    open: (day, until) => `${day}; nomor antrean diberikan sampai ${until}.`,
    caption: 'Perkiraan bagi yang datang sekarang',
    service: 'Layanan',
    waiting: 'Menunggu',
    counters: 'Loket buka',
    wait: 'Waktu tunggu',
    minutes: (from, to) => (from === to ? `${to} menit` : `${from}–${to} menit`),
    nobodyServes: 'belum ada loket yang melayani',
    at: (time) => `Keadaan pada ${time}.`,
  },
  en: {
    title: 'How long one waits now',
    closed: 'The queue is not open.',
    open: (day, until) => `${day}; numbers are given out until ${until}.`,
    caption: 'Expected for who comes now',
    service: 'Service',
    waiting: 'Waiting',
    counters: 'Open counters',
    wait: 'Wait',
    minutes: (from, to) => (from === to ? `${to} minutes` : `${from} to ${to} minutes`),
    nobodyServes: 'no counter serves it yet',
    at: (time) => `As of ${time}.`,
  },
};

export function rangeIn({ fromMinutes, toMinutes }: WaitView, { minutes }: WaitWords): string {
  return minutes(fromMinutes, toMinutes);
}
