import { type Condition, holds } from './condition.js';
import type { Audience, Rule } from './rule.js';

/** The rules that hold in a region: its own, and those of its province that none of its own stands in the place of. */
export function effectiveIn(region: string, rules: readonly Rule[]): Rule[] {
  const own = new Set(rules.filter((rule) => rule.region === region).map(({ code }) => code));
  return rules.filter((rule) => rule.region === region || !own.has(rule.code));
}

/** What a rule makes of an event: whom it tells, or why nobody. */
export type Verdict =
  | { readonly tells: readonly Audience[] }
  | { readonly tells: null; readonly because: 'inactive' | 'other-event' | 'condition'; readonly condition?: Condition };

export function verdictOf(
  rule: Pick<Rule, 'active' | 'eventType' | 'conditions' | 'audience'>,
  eventType: string,
  data: Readonly<Record<string, unknown>>,
): Verdict {
  if (!rule.active) return { tells: null, because: 'inactive' };
  if (rule.eventType !== eventType) return { tells: null, because: 'other-event' };
  const condition = rule.conditions.find((one) => !holds(one, data));
  return condition ? { tells: null, because: 'condition', condition } : { tells: rule.audience };
}
