import type { Language, Writing } from '@rakor/kernel';
import type { DeliveryView } from '../delivery/delivery.view.js';
import type { Channel, DeliveryStatus } from '../delivery/vocabulary.js';

/** What is told of one way. */
type Way = Pick<DeliveryView, 'channel' | 'status' | 'code' | 'final' | 'until' | 'changedAt' | 'attempts'>;

const CHANNEL_WORDS: Readonly<Record<Language, Readonly<Record<Channel, string>>>> = {
  id: { 'in-app': 'Kotak masuk', 'e-mail': 'E-mail', gateway: 'Pesan teks', webhook: 'Webhook' },
  en: { 'in-app': 'Inbox', 'e-mail': 'E-mail', gateway: 'Text message', webhook: 'Webhook' },
};

/** Why something is where it is: codes of deliveries and of rules, as people say them. */
const BECAUSE: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: {
    'quiet-hours': 'penerima sedang dalam jam tenang',
    digest: 'penerima memilih ringkasan',
    gathering: 'pesan dikumpulkan sampai akhir menit',
    limit: 'batas pengiriman kanal ini di wilayah sudah tercapai',
    preference: 'penerima tidak menyetujui kanal ini',
    'no-contact': 'penerima tidak mencantumkan alamat atau nomor',
    unproved: 'alamat atau nomor penerima belum dibuktikan',
    unreadable: 'alamat, nomor, atau rahasia penerima tidak dapat dibuka dengan kunci yang ada',
    'no-provider': 'tidak ada penyedia yang dipasang untuk kanal ini',
    'test-mode': 'wilayah sedang dalam mode uji: tidak ada yang dikirim keluar',
    'contact-forgotten': 'kontak penerima sudah dihapus',
    'asked-again': 'diminta dikirim ulang',
    'webhook-disabled': 'webhook dihentikan',
    'webhook-unverified': 'alamat webhook belum dibuktikan',
    'webhook-removed': 'webhook sudah dihapus',
    'event-forgotten': 'isi kejadian sudah tidak disimpan',
    'nothing-to-send': 'tidak ada lagi yang perlu dikirim',
    'channel-unsupported': 'kanal ini tidak dikenal',
    timeout: 'pihak penerima tidak menjawab pada waktunya',
    'connection-refused': 'sambungan ditolak',
    'connection-closed': 'sambungan diputus',
    'connection-failed': 'sambungan gagal',
    'name-unknown': 'nama server tidak dikenal',
    'certificate-refused': 'sertifikat server tidak dapat dipercaya',
    'address-refused': 'alamat server tidak boleh dipanggil',
    'sign-in-refused': 'server e-mail menolak masuk',
    'left-office': 'penerima sudah tidak menjabat',
    expired: 'masa berlakunya lewat',
    condition: 'syarat aturan tidak terpenuhi',
    inactive: 'aturan dimatikan',
    'unknown-organisation': 'organisasi tidak dikenal di wilayah ini',
    'unknown-position': 'jabatan tidak dikenal di wilayah ini',
    nobody: 'kejadian tidak menyebut siapa pun untuk peran itu',
    'nobody-follows': 'tidak ada yang mengikuti',
  },
  en: {
    'quiet-hours': 'the recipient has quiet hours',
    digest: 'the recipient chose a digest',
    gathering: 'messages are gathered to the end of the minute',
    limit: 'what the region may send on this channel is used up',
    preference: 'the recipient did not agree to this channel',
    'no-contact': 'the recipient has given no address or number',
    unproved: 'the recipient’s address or number is not proved yet',
    unreadable: 'the recipient’s address, number or secret cannot be opened with the keys that there are',
    'no-provider': 'no provider is set up for this channel',
    'test-mode': 'the region is in test mode: nothing leaves the house',
    'contact-forgotten': 'the recipient’s contact has been erased',
    'asked-again': 'it was asked for again',
    'webhook-disabled': 'the webhook is disabled',
    'webhook-unverified': 'the address of the webhook is not proved yet',
    'webhook-removed': 'the webhook was removed',
    'event-forgotten': 'what the event said is not kept any more',
    'nothing-to-send': 'there was nothing left to send',
    'channel-unsupported': 'this channel is not known',
    timeout: 'the other side did not answer in time',
    'connection-refused': 'the connection was refused',
    'connection-closed': 'the connection was closed',
    'connection-failed': 'the connection failed',
    'name-unknown': 'the name of the server is not known',
    'certificate-refused': 'the server’s certificate cannot be trusted',
    'address-refused': 'the address of the server may not be called',
    'sign-in-refused': 'the mail server refused to let us in',
    'left-office': 'the recipient has left the office',
    expired: 'its time has passed',
    condition: 'a condition of the rule does not hold',
    inactive: 'the rule is switched off',
    'unknown-organisation': 'the organisation is not known in this region',
    'unknown-position': 'the position is not known in this region',
    nobody: 'the event names nobody in that part',
    'nobody-follows': 'nobody follows it',
  },
};

/** A code in words; one that says more than we know, as "http-503" or the type of an event, as it is. */
function becauseOf(code: string, language: Language): string {
  return BECAUSE[language][code] ?? code;
}

/** Whether it arrived; null where that is not known, or not yet. */
export function arrivedOf({ status, final }: Pick<Way, 'status' | 'final'>): boolean | null {
  switch (status) {
    case 'delivered':
    case 'read':
      return true;
    case 'skipped':
    case 'superseded':
      return false;
    case 'failed':
      return final ? false : null;
    default:
      return null;
  }
}

/** One way as a sentence: "E-mail: held until Wednesday, 3 March 2021 at 07:00 WIB, because the recipient chose a digest." */
export function wayInWords(way: Way, language: Language, write: Writing): string {
  const { status, code, until } = way;
  const why = code === null ? null : becauseOf(code, language);
  const when = until === null ? null : write.time(until);
  const said = STATUS_WORDS[language][status]({ why, when, at: write.time(way.changedAt), final: way.final, attempts: way.attempts });
  return `${CHANNEL_WORDS[language][way.channel]}: ${said}.`;
}

/** Who was not told, as a sentence. */
export function untoldInWords(
  { because, detail }: { readonly because: string; readonly detail: string | null },
  language: Language,
): string {
  const about = detail === null ? '' : ` (${detail})`;
  const why = becauseOf(because, language);
  return language === 'id' ? `Tidak diberitahukan, karena ${why}${about}.` : `Not told, because ${why}${about}.`;
}

interface Said {
  readonly why: string | null;
  readonly when: string | null;
  readonly at: string;
  readonly final: boolean;
  readonly attempts: number;
}

const STATUS_WORDS: Readonly<Record<Language, Readonly<Record<DeliveryStatus, (said: Said) => string>>>> = {
  id: {
    queued: ({ why, when }) => `menunggu dikirim${when ? ` sejak ${when}` : ''}${why ? ` (${why})` : ''}`,
    held: ({ why, when }) => `ditahan${when ? ` sampai ${when}` : ''}${why ? `, karena ${why}` : ''}`,
    sent: ({ at }) => `dikirim ${at}; belum ada tanda terima`,
    delivered: ({ at }) => `sampai ${at}`,
    read: ({ at }) => `sampai, dan dibaca ${at}`,
    failed: ({ why, when, final, attempts }) =>
      `${final ? 'gagal' : 'belum berhasil'} setelah ${attempts} kali dicoba${why ? `, karena ${why}` : ''}${when ? `; dicoba lagi ${when}` : ''}`,
    skipped: ({ why }) => `tidak dikirim${why ? `, karena ${why}` : ''}`,
    superseded: ({ why }) => `ditarik kembali${why ? ` oleh ${why}` : ''}`,
  },
  en: {
    queued: ({ why, when }) => `waits to be sent${when ? ` since ${when}` : ''}${why ? ` (${why})` : ''}`,
    held: ({ why, when }) => `held${when ? ` until ${when}` : ''}${why ? `, because ${why}` : ''}`,
    sent: ({ at }) => `sent ${at}; no receipt yet`,
    delivered: ({ at }) => `arrived ${at}`,
    read: ({ at }) => `arrived, and read ${at}`,
    failed: ({ why, when, final, attempts }) =>
      `${final ? 'failed' : 'not successful yet'} after ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}${why ? `, because ${why}` : ''}${when ? `; tried again ${when}` : ''}`,
    skipped: ({ why }) => `not sent${why ? `, because ${why}` : ''}`,
    superseded: ({ why }) => `withdrawn${why ? ` by ${why}` : ''}`,
  },
};
