import type { PriorityNeed, TicketOutcome, TicketStatus } from '@rakor/contracts';
import type { Language } from '@rakor/kernel';

/** What the page of a counter says in one language. */
export interface DeskWords {
  readonly closed: string;
  readonly openBy: (officer: string) => string;
  readonly notYours: string;
  readonly noDay: string;
  readonly nobody: string;
  readonly status: Readonly<Partial<Record<TicketStatus, string>>>;
  readonly need: Readonly<Record<PriorityNeed, string>>;
  readonly outcome: Readonly<Record<Exclude<TicketOutcome, 'unrecorded'>, string>>;
  readonly since: (time: string) => string;
  readonly calls: (times: number) => string;
  readonly waiting: string;
  readonly lines: string;
  readonly service: string;
  readonly people: string;
  readonly firstSince: string;
  readonly held: string;
  readonly missed: string;
  readonly back: string;
  readonly verbs: Readonly<Record<DeskVerb, string>>;
  /** What is said when it is done; `{ticket.number}` is whom it was about. */
  readonly done: Readonly<Record<DeskVerb, string>>;
  readonly reason: string;
  readonly to: string;
  readonly toCounter: string;
  readonly anyCounter: string;
  readonly cancel: string;
  readonly away: string;
  /** By the code of the problem. */
  readonly problems: Readonly<Record<string, string>>;
}

export type DeskVerb =
  | 'open'
  | 'take-over'
  | 'call-next'
  | 'recall'
  | 'start-serving'
  | 'hold'
  | 'resume'
  | 'transfer'
  | 'miss'
  | 'finish'
  | 'requeue'
  | 'leave'
  | 'close';

export const DESK_WORDS: Readonly<Record<Language, DeskWords>> = {
  id: {
    closed: 'Loket ini tutup.',
    openBy: (officer) => `Dilayani oleh ${officer}.`,
    notYours: 'Petugas lain melayani di loket ini.',
    noDay: 'Antrean hari ini belum dibuka.',
    nobody: 'Tidak ada pengunjung di loket.',
    status: { called: 'Dipanggil', serving: 'Sedang dilayani' },
    need: { elderly: 'Lanjut usia', disabled: 'Disabilitas', pregnant: 'Hamil', nursing: 'Menyusui', override: 'Didahulukan petugas' },
    outcome: { completed: 'Selesai', incomplete: 'Berkas belum lengkap', referred: 'Dirujuk' },
    since: (time) => `sejak ${time}`,
    calls: (times) => `dipanggil ${times} kali`,
    waiting: 'Menunggu',
    lines: 'Yang menunggu loket ini',
    service: 'Layanan',
    people: 'Orang',
    firstSince: 'Paling lama sejak',
    held: 'Ditunda',
    missed: 'Terlewat',
    back: 'Kembalikan ke antrean',
    verbs: {
      ...{
        open: 'Buka loket',
        'take-over': 'Ambil alih loket',
        'call-next': 'Panggil berikutnya',
        recall: 'Panggil ulang',
        'start-serving': 'Mulai melayani',
        hold: 'Tunda',
      },
      ...{
        resume: 'Lanjutkan',
        transfer: 'Pindahkan',
        miss: 'Tidak datang',
        finish: 'Selesai',
        requeue: 'Sudah datang',
        leave: 'Sudah pulang',
        close: 'Tutup loket',
      },
    },
    done: {
      'take-over': 'Loket diambil alih.',
      ...{ open: 'Loket dibuka.', 'call-next': '{ticket.number} dipanggil.', recall: '{ticket.number} dipanggil ulang.' },
      ...{ 'start-serving': '{ticket.number} dilayani.', hold: '{ticket.number} ditunda.', resume: '{ticket.number} dilanjutkan.' },
      ...{ transfer: '{ticket.number} dipindahkan ke {ticket.serviceName}.', miss: '{ticket.number} tidak datang.' },
      ...{ finish: '{ticket.number} selesai.', requeue: '{number} menunggu lagi.', leave: '{number} pulang.', close: 'Loket ditutup.' },
    },
    reason: 'Alasan',
    to: 'Ke layanan',
    toCounter: 'Di loket',
    anyCounter: 'loket mana pun',
    cancel: 'Batal',
    away: 'Sambungan terputus. Langkah ini dicoba lagi sendiri dan tidak akan terjadi dua kali.',
    problems: {
      'nobody-waits': 'Tidak ada yang menunggu loket ini.',
      'counter-busy': 'Masih ada pengunjung di loket. Selesaikan, tunda, pindahkan, atau tandai tidak datang dahulu.',
      'counter-closed': 'Loket ini tutup. Buka dahulu.',
      'counter-open': 'Loket ini sudah dibuka petugas lain.',
      'wanted-counter-closed': 'Loket tujuan tutup. Pilih loket lain yang buka, atau loket mana pun.',
      'transfer-nowhere': 'Pengunjung sudah di loket ini. Pilih layanan atau loket lain.',
      'counter-taken-over': 'Loket ini sudah diambil alih petugas lain.',
      'counter-not-yours': 'Petugas lain melayani di loket ini. Buka loket Anda sendiri.',
      'nobody-at-counter': 'Belum ada yang dipanggil. Panggil nomor berikutnya dahulu.',
      'service-not-here': 'Layanan itu tidak tersedia di sini hari ini.',
      'recall-too-early': 'Baru saja dipanggil. Tunggu sebentar sebelum memanggil ulang.',
      'called-often-enough': 'Sudah dipanggil sebanyak yang diizinkan. Tandai tidak datang.',
      'ticket-not-ready': 'Nomor ini tidak dalam keadaan yang cocok untuk langkah itu.',
      'queue-not-open': 'Antrean hari ini belum dibuka.',
    },
  },
  en: {
    closed: 'This counter is closed.',
    openBy: (officer) => `Served by ${officer}.`,
    notYours: 'Another officer serves at this counter.',
    noDay: 'The queue of today is not open yet.',
    nobody: 'No visitor is at the counter.',
    status: { called: 'Called', serving: 'Being served' },
    need: { elderly: 'Elderly', disabled: 'Disabled', pregnant: 'Pregnant', nursing: 'Nursing', override: 'Put first by an officer' },
    outcome: { completed: 'Completed', incomplete: 'Papers incomplete', referred: 'Referred' },
    since: (time) => `since ${time}`,
    calls: (times) => `called ${times} times`,
    waiting: 'Waiting',
    lines: 'Who waits for this counter',
    service: 'Service',
    people: 'People',
    firstSince: 'Longest since',
    held: 'On hold',
    missed: 'Missed',
    back: 'Back into the line',
    verbs: {
      'take-over': 'Take over the counter',
      ...{ open: 'Open the counter', 'call-next': 'Call the next', recall: 'Call again', 'start-serving': 'Start serving', hold: 'Hold' },
      ...{
        resume: 'Go on',
        transfer: 'Pass on',
        miss: 'Did not come',
        finish: 'Finish',
        requeue: 'Is here now',
        leave: 'Has left',
        close: 'Close the counter',
      },
    },
    done: {
      'take-over': 'The counter is taken over.',
      ...{ open: 'The counter is open.', 'call-next': '{ticket.number} is called.', recall: '{ticket.number} is called again.' },
      ...{ 'start-serving': '{ticket.number} is served.', hold: '{ticket.number} is on hold.', resume: '{ticket.number} goes on.' },
      ...{ transfer: '{ticket.number} is passed on to {ticket.serviceName}.', miss: '{ticket.number} did not come.' },
      ...{
        finish: '{ticket.number} is finished.',
        requeue: '{number} waits again.',
        leave: '{number} has left.',
        close: 'The counter is closed.',
      },
    },
    reason: 'Reason',
    to: 'To the service',
    toCounter: 'At counter',
    anyCounter: 'any counter',
    cancel: 'Cancel',
    away: 'The connection is lost. This step is tried again by itself, and will not happen twice.',
    problems: {},
  },
};
