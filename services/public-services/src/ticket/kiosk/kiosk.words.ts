import type { PriorityNeed } from '@rakor/contracts';
import type { Language } from '@rakor/kernel';

/** Why somebody is called before others, as a kiosk can ask it; an override is an officer's. */
export type KioskNeed = Exclude<PriorityNeed, 'override'>;

/** What the page of a kiosk says in one language. */
export interface KioskWords {
  readonly welcome: string;
  readonly closed: string;
  readonly choose: string;
  readonly waiting: (people: number) => string;
  readonly take: string;
  readonly first: string;
  readonly need: Readonly<Record<KioskNeed, string>>;
  readonly cancel: string;
  readonly yours: string;
  readonly scan: string;
  readonly print: string;
  readonly done: string;
  readonly away: string;
  /** Of a number that was given out without a network. */
  readonly later: string;
  readonly offline: Readonly<Record<'given' | 'back', string>>;
  /** What the kiosk keeps for a day without a network: null where the day has nothing for it. */
  readonly reserve: (numbers: { from: number; to: number } | null) => string;
  readonly refused: string;
  /** By the code of the problem. */
  readonly problems: Readonly<Record<string, string>>;
}

export const KIOSK_WORDS: Readonly<Record<Language, KioskWords>> = {
  id: {
    welcome: 'Selamat datang. Pilih layanan untuk mengambil nomor.',
    closed: 'Antrean sedang tidak dibuka.',
    choose: 'Layanan hari ini',
    waiting: (people) => (people === 0 ? 'tidak ada yang menunggu' : `${people} orang menunggu`),
    take: 'Ambil nomor',
    first: 'Didahulukan:',
    need: { elderly: 'Lanjut usia', disabled: 'Penyandang disabilitas', pregnant: 'Ibu hamil', nursing: 'Ibu menyusui' },
    cancel: 'Kembali',
    yours: 'Nomor Anda',
    scan: 'Pindai untuk melihat posisi antrean Anda di ponsel.',
    print: 'Cetak',
    done: 'Selesai',
    away: 'Sambungan terputus. Nomor Anda sedang diambil, mohon tunggu.',
    later: 'Sambungan sedang terputus. Nomor ini berlaku; posisi antrean Anda menyusul setelah sambungan kembali.',
    offline: {
      given: 'Sambungan terputus; nomor tetap diberikan. {count} nomor dicatat setelah sambungan kembali.',
      back: 'Sambungan kembali; {count} nomor sudah masuk antrean.',
    },
    reserve: (numbers) =>
      numbers ? `Cadangan bila sambungan terputus: ${numbers.from}–${numbers.to}.` : 'Hari ini tanpa cadangan bila sambungan terputus.',
    refused: 'Nomor yang tidak dapat dicatat; mohon beri tahu petugas',
    problems: {
      'no-numbers-left': 'Nomor untuk layanan ini hari ini sudah habis.',
      'service-not-offered': 'Layanan ini tidak tersedia hari ini.',
      'queue-not-open': 'Antrean sedang tidak dibuka.',
    },
  },
  en: {
    welcome: 'Welcome. Choose a service to take a number.',
    closed: 'The queue is not open.',
    choose: 'Services of today',
    waiting: (people) => (people === 0 ? 'nobody waits' : people === 1 ? '1 person waits' : `${people} people wait`),
    take: 'Take a number',
    first: 'Goes first:',
    need: { elderly: 'Elderly', disabled: 'Disabled', pregnant: 'Pregnant', nursing: 'Nursing' },
    cancel: 'Back',
    yours: 'Your number',
    scan: 'Scan it to see your place in line on your phone.',
    print: 'Print',
    done: 'Done',
    away: 'The connection is lost. Your number is on its way, please wait.',
    later: 'The connection is lost. This number is good; your place in line follows when the connection is back.',
    offline: {
      given: 'The connection is lost; numbers are given all the same. {count} to be recorded when it is back.',
      back: 'The connection is back; numbers that stand in the line now: {count}.',
    },
    reserve: (numbers) =>
      numbers
        ? `Kept for when the connection is lost: ${numbers.from} to ${numbers.to}.`
        : 'Nothing is kept today for when the connection is lost.',
    refused: 'Numbers that could not be recorded; please tell the staff',
    problems: {
      'no-numbers-left': 'There are no numbers left for this service today.',
      'service-not-offered': 'This service is not offered today.',
      'queue-not-open': 'The queue is not open.',
    },
  },
};
