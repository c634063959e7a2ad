import { type Condition, holds } from './condition.js';
import type { Audience, Rule } from './rule.js';
import { isAdded, isShipped } from './shipped/shipped-rules.js';

/** Whose a rule is. */
export type Layer = 'region' | 'province' | 'shipped';

export function layerOf(rule: Rule, region: string): Layer {
  if (isShipped(rule)) return 'shipped';
  return rule.region === region ? 'region' : 'province';
}

/** The nearer one stands in the place of the others. */
const LAYERS: readonly Layer[] = ['region', 'province', 'shipped'];

/**
 * The rules that hold in a region, one of each code: its own, else its province's, else what is shipped. What is shipped, or stands in its place,
 * comes before what is added: the first that tells a recipient is the one.
 */
export function effectiveIn(region: string, rules: readonly Rule[]): Rule[] {
  const rank = (rule: Rule) => LAYERS.indexOf(layerOf(rule, region));
  const nearest = new Map<string, Rule>();
  for (const rule of rules) {
    const other = nearest.get(rule.code);
    if (!other || rank(rule) < rank(other)) nearest.set(rule.code, rule);
  }
  return rules.filter((rule) => nearest.get(rule.code) === rule).toSorted((a, b) => Number(isAdded(a)) - Number(isAdded(b)));
}

/** Rules by the type of event that they are for, so that an event is not held against all. */
export function byEvent(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  return Map.groupBy(rules, ({ eventType }) => eventType);
}

/** What a rule makes of an event: whom it tells, or why nobody. */
export type Verdict =
  | { readonly tells: readonly Audience[] }
  | { readonly tells: null; readonly because: 'inactive' | 'other-event' | 'condition'; readonly condition?: Condition };

export function verdictOf(
  rule: Pick<Rule, 'active' | 'eventType' | 'conditions' | 'audience'>,
  eventType: string,
  data: Readonly<Record<string, unknown>>,
  here: string,
): Verdict {
  if (!rule.active) return { tells: null, because: 'inactive' };
  if (rule.eventType !== eventType) return { tells: null, because: 'other-event' };
  const condition = rule.conditions.find((one) => !holds(one, data, here));
  return condition ? { tells: null, because: 'condition', condition } : { tells: rule.audience };
}
