import { AssignmentEscalatedV1, AssignmentRemindedV1, type EscalationFact, EscalationFallbackUsedV1 } from '@rakor/contracts';
import type { Assignment } from '../assignment/assignment.js';
import type { Coming } from './escalation.js';
import type { Route } from './route.js';

/** An event of a ladder, with its class. */
export type Announcement =
  | { readonly type: typeof EscalationFallbackUsedV1; readonly fact: EscalationFallbackUsedV1 }
  | { readonly type: typeof AssignmentRemindedV1; readonly fact: AssignmentRemindedV1 }
  | { readonly type: typeof AssignmentEscalatedV1; readonly fact: AssignmentEscalatedV1 };

/** Somebody was sought and not found; who is told instead. */
export function fallbackUsed(about: EscalationFact, { recipient, unreached }: Route, at: Date): Announcement {
  const instead = { instead: recipient.recipient, insteadRegion: recipient.recipientRegion };
  return { type: EscalationFallbackUsedV1, fact: { ...about, unreached: [...unreached], ...instead, usedAt: at.toISOString() } };
}

/** Somebody was told: reminded, where it is his own turn, else it was taken to him. */
export function told(about: EscalationFact, { text, dueOn }: Assignment, coming: Coming, { recipient }: Route, at: Date): Announcement {
  const { step, sought, overtaken } = coming;
  const fact = { ...about, text, dueOn, ...recipient, ...(overtaken.length > 0 && { overtaken: [...overtaken] }) };
  if (sought !== 'owner' && sought !== 'verifier') return { type: AssignmentEscalatedV1, fact: { ...fact, escalatedAt: at.toISOString() } };
  const urgent = step === 'due-tomorrow' || step === 'due-today';
  return { type: AssignmentRemindedV1, fact: { ...fact, urgent, remindedAt: at.toISOString() } };
}
