import type { Language } from '@rakor/kernel';
import type { StoryRecipient } from '../story.view.js';

/** What the page of stories says in one language. */
interface StoryWords {
  readonly title: string;
  readonly what: string;
  readonly search: string;
  readonly hint: string;
  /** While the region is in test mode. */
  readonly testing: (until: string) => string;
  readonly told: string;
  readonly untold: string;
  readonly found: string;
  readonly nobody: string;
  readonly nothing: string;
  readonly event: string;
  readonly recipient: string;
  readonly answer: string;
  readonly rule: string;
  readonly layers: Readonly<Record<StoryRecipient['layer'], string>>;
  readonly more: (count: number) => string;
  readonly stillToBeTold: (count: number) => string;
}

export const STORY_WORDS: Readonly<Record<Language, StoryWords>> = {
  id: {
    title: 'Apakah pesannya sampai?',
    what: 'Kode penerima, nomor kejadian, atau nomor lacak',
    search: 'Cari',
    hint: 'Tulis kode organisasi (misalnya dinkes), nomor kejadian, atau traceId dari catatan.',
    testing: (until) => `Wilayah ini dalam mode uji sampai ${until}: tidak ada yang dikirim keluar kecuali kepada tamu uji.`,
    told: 'Diberitahukan kepada',
    untold: 'Tidak diberitahukan',
    found: 'Pengiriman terbaru',
    nobody: 'Tidak ada yang diberi tahu.',
    nothing: 'Tidak ditemukan. Mungkin terjadi di wilayah lain, atau kodenya lain.',
    event: 'Kejadian',
    recipient: 'Penerima',
    answer: 'Jawaban',
    rule: 'Aturan',
    layers: { region: 'wilayah ini', province: 'provinsi', shipped: 'bawaan', 'built-in': 'tetap' },
    more: (count) => `Masih ada ${count} penerima lain.`,
    stillToBeTold: (count) => `${count} penerima sedang menunggu giliran diberi tahu.`,
  },
  en: {
    title: 'Did the message arrive?',
    what: 'Code of a recipient, id of an event, or trace id',
    search: 'Search',
    hint: 'Write the code of an organisation (dinkes, for example), the id of an event, or the traceId of a log line.',
    testing: (until) => `This region is in test mode until ${until}: nothing leaves the house but to guests of the test.`,
    told: 'Told',
    untold: 'Not told',
    found: 'Latest deliveries',
    nobody: 'Nobody was told.',
    nothing: 'Nothing was found. It may have happened in another region, or have another code.',
    event: 'Event',
    recipient: 'Recipient',
    answer: 'Answer',
    rule: 'Rule',
    layers: { region: 'this region’s', province: 'the province’s', shipped: 'shipped', 'built-in': 'built in' },
    more: (count) => `There are ${count} more recipients.`,
    stillToBeTold: (count) => `${count} recipients are still waiting for their turn to be told.`,
  },
};
