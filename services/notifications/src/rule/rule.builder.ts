import { DirectiveClosedV1 } from '@rakor/contracts';
import type { RuleWish } from './rule.js';

/** Inspektorat hears when a directive is closed. */
export function aRuleWish(wish: Partial<RuleWish> = {}): RuleWish {
  return {
    eventType: DirectiveClosedV1.type,
    conditions: [],
    audience: [{ kind: 'secretariat' }],
    channels: ['e-mail', 'gateway'],
    urgent: false,
    appliesTo: 'own',
    active: true,
    texts: {
      id: { subject: 'Arahan {{number}} selesai', body: 'Selesai pada {{time:closedAt}}.\n\nMohon dicek.' },
      en: { subject: 'Directive {{number}} is done', body: 'Done on {{time:closedAt}}.\n\nPlease check.' },
    },
    ...wish,
  };
}
