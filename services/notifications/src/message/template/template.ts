import { type Language, type TimeZone, Writing } from '@rakor/kernel';
import type { PersonalChannel } from '../../reader/reader.js';

/** What a message says, in one language. */
export interface Text {
  readonly subject: string;
  /** Paragraphs, with an empty line between them. */
  readonly body: string;
  /** For telephones, where they are to show something else than the subject. */
  readonly short?: string | undefined;
}

/** What a message says to whomever, in one language. */
interface Said {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly short?: string | undefined;
}

/** How one kind of message is worded. `F` is what it tells, and what the message keeps. */
export interface Template<F extends object> {
  readonly name: string;
  /** It passes digests and quiet hours. */
  readonly urgent?: (facts: F) => boolean;
  /** Besides the inbox; all where nothing is said. */
  readonly channels?: readonly PersonalChannel[];
  readonly words: Readonly<Record<Language, (facts: F, writing: Writing) => Said>>;
}

/** Whom a message speaks to, in words. */
export type Salutation = Readonly<Record<Language, string>>;

/** What a message says to whomever, in both languages. */
export type Words = Readonly<Record<Language, Said>>;

/** Words a message in both languages, in the reader's own time. */
export function wordIn<F extends object>(
  template: Template<F>,
  facts: F,
  { salutation, timeZone }: { readonly salutation: Salutation; readonly timeZone: TimeZone },
): Record<Language, Text> {
  return saidTo(wordsOf(template, facts, timeZone), salutation);
}

export function wordsOf<F extends object>(template: Template<F>, facts: F, timeZone: TimeZone): Words {
  return { id: template.words.id(facts, Writing.in('id', timeZone)), en: template.words.en(facts, Writing.in('en', timeZone)) };
}

/** The same words, to somebody. */
export function saidTo(words: Words, salutation: Salutation): Record<Language, Text> {
  const textIn = (language: Language): Text => {
    const { subject, paragraphs, short } = words[language];
    return { subject, body: [salutation[language], ...paragraphs].join('\n\n'), short };
  };
  return { id: textIn('id'), en: textIn('en') };
}
