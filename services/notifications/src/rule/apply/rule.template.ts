import type { Template } from '../../message/template/template.js';
import type { RuleWish } from '../rule.js';
import { isShipped } from '../shipped/shipped-rules.js';
import { Wording } from '../wording.js';

/** What a rule says, under the name by which it is on record. */
export interface Said extends Pick<RuleWish, 'texts' | 'urgent' | 'channels'> {
  readonly name: string;
}

export function saidBy(code: string, { texts, urgent, channels }: Pick<RuleWish, 'texts' | 'urgent' | 'channels'>): Said {
  return { name: isShipped({ texts }) ? code : `rule:${code}`, texts, urgent, channels };
}

/** The wording of a rule, as a template like those that are code. */
export function templateOf(code: string, rule: Pick<RuleWish, 'texts' | 'urgent' | 'channels'>): Template<object> {
  return wordedAs(saidBy(code, rule));
}

/** Of a subject that is taken from the body. */
const SUBJECT_LENGTH = 200;

export function wordedAs({ name, texts, urgent, channels }: Said): Template<object> {
  const words =
    ({ subject, body, short }: RuleWish['texts']['id']): Template<object>['words']['id'] =>
    (facts, write) => {
      const say = (text: string) => Wording.of(write).worded(text, facts as Readonly<Record<string, unknown>>);
      const line = (text: string) => say(text).replaceAll(/\s+/g, ' ').trim();
      const paragraphs = paragraphsOf(say(body));
      // A text may leave out all of it by its own conditions, and nobody can open a message without a subject.
      const instead = paragraphs[0]?.replaceAll(/\s+/g, ' ').slice(0, SUBJECT_LENGTH) ?? name;
      return { subject: line(subject) || instead, paragraphs, short: (short !== undefined && line(short)) || undefined };
    };
  return {
    name,
    urgent: () => urgent,
    channels,
    words: { id: words(texts.id), en: words(texts.en) },
  };
}

function paragraphsOf(body: string): string[] {
  return body
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
