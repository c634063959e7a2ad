import type { RoutingRuleSetV1 } from '@rakor/contracts';
import type { Language } from '@rakor/kernel';
import { PERSONAL_CHANNELS, type PersonalChannel } from '../reader/reader.js';
import type { Condition } from './condition.js';
import type { RoleKind } from './roles.js';
import { RuleUnchanged } from './rule.errors.js';

/** Whom a rule tells: the secretariat, those who follow what the event is about, whoever has a part in it, or a certain organisation or position of the region. */
export type Audience =
  | { readonly kind: 'secretariat' }
  | { readonly kind: 'followers' }
  | { readonly kind: RoleKind }
  | { readonly kind: 'organisation'; readonly code: string }
  | { readonly kind: 'position'; readonly id: string };

export interface RuleText {
  readonly subject: string;
  /** Paragraphs, with an empty line between them. */
  readonly body: string;
  /** For telephones; left out: the subject. */
  readonly short?: string;
}

/** What a region says of a rule. */
export interface RuleWish {
  readonly eventType: string;
  /** All must hold. */
  readonly conditions: readonly Condition[];
  readonly audience: readonly Audience[];
  /** Besides the inbox; whoever reads it has to agree, too. */
  readonly channels: readonly PersonalChannel[];
  readonly urgent: boolean;
  readonly appliesTo: 'own' | 'regencies';
  readonly active: boolean;
  readonly texts: Readonly<Record<Language, RuleText>>;
}

/** Who is told what when something happens. */
export class Rule implements RuleWish {
  declare readonly region: string;
  declare readonly id: string;
  declare readonly code: string;
  declare eventType: string;
  declare conditions: readonly Condition[];
  declare audience: readonly Audience[];
  declare channels: readonly PersonalChannel[];
  declare urgent: boolean;
  declare appliesTo: 'own' | 'regencies';
  declare active: boolean;
  declare texts: Readonly<Record<Language, RuleText>>;
  /** 0 before it is first set. */
  declare version: number;
  declare setBy: string;
  declare setAt: Date;

  /** One that nobody has set yet. */
  static unset(place: { readonly region: string; readonly id: string; readonly code: string }): Rule {
    return Object.assign(new Rule(), place, { version: 0 });
  }

  /** Sets it as a whole. @throws RuleUnchanged */
  set(wish: RuleWish, by: string, at: Date): RoutingRuleSetV1 {
    if (this.version > 0 && JSON.stringify(this.wish) === JSON.stringify(wishOf(wish))) throw new RuleUnchanged(this.code);
    Object.assign(this, wishOf(wish), { version: this.version + 1, setBy: by, setAt: at });
    const { id: ruleId, version: sequence, code, eventType, appliesTo, active } = this;
    return { ruleId, sequence, code, eventType, appliesTo, active, setBy: by, setAt: at.toISOString() };
  }

  get wish(): RuleWish {
    return wishOf(this);
  }
}

/** In one order, whoever says it. */
function wishOf({ eventType, conditions, audience, channels, urgent, appliesTo, active, texts }: RuleWish): RuleWish {
  const text = ({ subject, body, short }: RuleText) => ({ subject, body, ...(short !== undefined && { short }) });
  return {
    ...{ eventType, urgent, appliesTo, active },
    conditions: conditions.map(({ field, is, value }) => ({ field, is, value })),
    audience: audience.map(plain),
    channels: PERSONAL_CHANNELS.filter((channel) => channels.includes(channel)),
    texts: { id: text(texts.id), en: text(texts.en) },
  };
}

function plain(one: Audience): Audience {
  switch (one.kind) {
    case 'organisation':
      return { kind: one.kind, code: one.code };
    case 'position':
      return { kind: one.kind, id: one.id };
    default:
      return { kind: one.kind };
  }
}
