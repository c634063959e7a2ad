import type { Language } from '@rakor/kernel';
import { type Salutation, type Text, wordIn } from '../../message/template/template.js';
import { templateOf } from '../apply/rule.template.js';
import { shippedRules } from './shipped-rules.js';

/** What a rule says as it is shipped, to a reader on Java. */
export function worded(code: string, facts: object, salutation: Salutation = { id: 'Yth.', en: 'To you,' }): Record<Language, Text> {
  const rule = shippedRules.find((one) => one.code === code);
  if (!rule) throw new Error(`No rule ${code} is shipped.`);
  return wordIn(templateOf(code, rule), facts, { salutation, timeZone: 'Asia/Jakarta' });
}

/** A row of a table of samples: a rule, what it says of some facts, and what that must hold in Indonesian and in English. */
export function sample(code: string, facts: object, id: string, en: string) {
  return [code, worded(code, facts), id, en] as const;
}
