import type { Language } from '@rakor/kernel';

/** One message in a mail. */
export interface MailItem {
  readonly subject: string;
  /** Paragraphs, with an empty line between them. */
  readonly body: string;
  /** For telephones; they show the subject where there is none. */
  readonly short?: string | null;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** Of so many the whole text; of the others the subject, and the inbox has the rest. */
const IN_FULL = 50;
const RULE = '─'.repeat(40);

const WORDS = {
  id: {
    subject: (count: number, first: string) => `${count} pemberitahuan: ${first}`,
    intro: (count: number) => `Ada ${count} pemberitahuan untuk Anda:`,
    more: (count: number) => `Isi ${count} pemberitahuan lainnya ada di kotak masuk.`,
    footer: 'Surel ini dikirim karena Anda menyetujuinya. Cara pemberitahuan dapat diubah di Rakor, bagian preferensi.',
  },
  en: {
    subject: (count: number, first: string) => `${count} notices: ${first}`,
    intro: (count: number) => `There are ${count} notices for you:`,
    more: (count: number) => `The text of ${count} more is in your inbox.`,
    footer: 'You get this mail because you agreed to it. Change how you hear in Rakor, under preferences.',
  },
} as const;

/** Puts messages into one mail: a single one as it is, several with a list before them. @param whole nothing is to be said of consent and inbox */
export function mailOf(items: readonly MailItem[], language: Language, whole = false): MailText {
  const words = WORDS[language];
  const [first, ...others] = items;
  if (!first) throw new RangeError('A mail says something.');
  if (others.length === 0 && whole) return { subject: first.subject, text: `${first.body}\n` };
  if (others.length === 0) return { subject: first.subject, text: `${first.body}\n\n-- \n${words.footer}\n` };
  const list = items.map(({ subject }, index) => `${index + 1}. ${subject}`).join('\n');
  const texts = items.slice(0, IN_FULL).map(({ subject, body }) => `${RULE}\n${subject}\n\n${body}`);
  const rest = items.length > IN_FULL ? [words.more(items.length - IN_FULL)] : [];
  return {
    subject: words.subject(items.length, first.subject),
    text: `${[words.intro(items.length), list, ...texts, ...rest].join('\n\n')}\n\n-- \n${words.footer}\n`,
  };
}
