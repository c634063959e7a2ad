import type { Condition } from './condition.js';
import type { Audience } from './rule.js';

/** A condition in words: "colour equal red". */
export function conditionInWords({ field, is, value }: Condition): string {
  return `${field} ${is} ${String(value)}`;
}

/** An audience in words: "organisation inspektorat". */
export function audienceInWords(audience: Audience): string {
  switch (audience.kind) {
    case 'organisation':
      return `organisation ${audience.code}`;
    case 'position':
      return `position ${audience.id}`;
    default:
      return audience.kind;
  }
}
