import type { EventClass } from '@rakor/contracts';
import { PERSONAL_CHANNELS } from '../../reader/reader.js';
import { Rule, type RuleWish } from '../rule.js';
import { assignmentRules } from './assignment.rules.js';
import { deadlineRules } from './deadline.rules.js';
import { decisionRules } from './decision.rules.js';
import { directiveRules } from './directive.rules.js';
import { endingRules } from './ending.rules.js';
import { indicatorRules } from './indicator.rules.js';
import { ladderRules } from './ladder.rules.js';
import { mallRules } from './mall.rules.js';
import { meetingRules } from './meeting.rules.js';
import { obstacleRules } from './obstacle.rules.js';
import { programRules } from './program.rules.js';
import { proposalRules } from './proposal.rules.js';
import { transferRules } from './transfer.rules.js';
import { windowRules } from './window.rules.js';

/** A rule that comes with Rakor. What every one has in common is not said again. */
export interface ShippedRule extends Pick<RuleWish, 'audience' | 'texts'> {
  readonly code: string;
  readonly event: EventClass;
  readonly conditions?: RuleWish['conditions'];
  readonly urgent?: boolean;
}

/** In the place of a region: no tenant has this code. */
const NOBODYS = '';
const EPOCH = new Date(0);

const rules: readonly ShippedRule[] = [
  ...assignmentRules,
  ...deadlineRules,
  ...decisionRules,
  ...directiveRules,
  ...endingRules,
  ...indicatorRules,
  ...ladderRules,
  ...mallRules,
  ...meetingRules,
  ...obstacleRules,
  ...programRules,
  ...proposalRules,
  ...transferRules,
  ...windowRules,
];

/** The layer below those of a province and of a region: who sets a rule of the same code stands in its place. */
export const shippedRules: readonly Rule[] = rules.map(({ code, event, audience, texts, conditions = [], urgent = false }) =>
  Object.assign(Rule.unset({ region: NOBODYS, id: code, code }), {
    ...{ eventType: event.type, audience, texts, conditions, urgent, channels: PERSONAL_CHANNELS },
    ...{ appliesTo: 'regencies', active: true, setBy: 'rakor', setAt: EPOCH },
  } satisfies Partial<Rule>),
);

const types = new Set(shippedRules.map(({ eventType }) => eventType));
const codes = new Set(shippedRules.map(({ code }) => code));
const texts = new Set(shippedRules.map((rule) => rule.texts));

/** Whether anybody is told of such an event unless a region says otherwise. */
export function isTold(eventType: string): boolean {
  return types.has(eventType);
}

/** Whether a rule has a code of its own, and stands in the place of none that is shipped. */
export function isAdded({ code }: Pick<Rule, 'code'>): boolean {
  return !codes.has(code);
}

/** Whether a rule is as it was shipped. */
export function isShipped(rule: Pick<Rule, 'texts'>): boolean {
  return texts.has(rule.texts);
}
