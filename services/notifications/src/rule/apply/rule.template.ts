import type { Template } from '../../message/template/template.js';
import type { RuleWish } from '../rule.js';
import { worded } from '../wording.js';

/** The wording of a rule, as a template like those that are shipped. */
export function templateOf(code: string, { texts, urgent }: Pick<RuleWish, 'texts' | 'urgent'>): Template<object> {
  const words =
    ({ subject, body }: RuleWish['texts']['id']): Template<object>['words']['id'] =>
    (facts, write) => {
      const say = (text: string) => worded(text, facts as Readonly<Record<string, unknown>>, write);
      return { subject: say(subject), paragraphs: body.split(/\n{2,}/).map(say) };
    };
  return { name: `rule:${code}`, urgent: () => urgent, words: { id: words(texts.id), en: words(texts.en) } };
}
