import type { Template } from '../../message/template/template.js';
import type { RuleWish } from '../rule.js';
import { isShipped } from '../shipped/shipped-rules.js';
import { Wording } from '../wording.js';

/** The wording of a rule, as a template like those that are code. */
export function templateOf(code: string, { texts, urgent }: Pick<RuleWish, 'texts' | 'urgent'>): Template<object> {
  const words =
    ({ subject, body }: RuleWish['texts']['id']): Template<object>['words']['id'] =>
    (facts, write) => {
      const say = (text: string) => Wording.of(write).worded(text, facts as Readonly<Record<string, unknown>>);
      return { subject: say(subject).replaceAll(/\s+/g, ' ').trim(), paragraphs: paragraphsOf(say(body)) };
    };
  return {
    name: isShipped({ texts }) ? code : `rule:${code}`,
    urgent: () => urgent,
    words: { id: words(texts.id), en: words(texts.en) },
  };
}

function paragraphsOf(body: string): string[] {
  return body
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
