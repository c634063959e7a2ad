import { type AssignmentStatus, ENDED_ASSIGNMENT_STATUSES, type EndedAssignmentStatus } from '@rakor/contracts';

interface Transition {
  readonly from: readonly AssignmentStatus[];
  /** `resumed` leads back to where a question or an obstacle has interrupted; `unmoved` is a step on a side track. */
  readonly to: AssignmentStatus | 'resumed' | 'unmoved';
}

/** The addressee has something to do, or says why it cannot. */
export const OWED = ['issued', 'clarification-needed', 'acknowledged', 'in-progress', 'blocked', 'returned'] as const;
/** Nobody has decided on the end yet. */
const OPEN = [...OWED, 'reported', 'verified'] as const;
/** The ends: nothing leads out of them. */
export const ENDED = ENDED_ASSIGNMENT_STATUSES;

/** The life of an assignment as one table: where a step may begin and where it leads (domain §4.7). */
export const STEPS = {
  acknowledged: { from: ['issued'], to: 'acknowledged' },
  'clarification-asked': { from: ['issued', 'acknowledged'], to: 'clarification-needed' },
  'clarification-answered': { from: ['clarification-needed'], to: 'resumed' },
  progressed: { from: ['acknowledged', 'in-progress', 'returned'], to: 'in-progress' },
  blocked: { from: ['acknowledged', 'in-progress', 'returned'], to: 'blocked' },
  unblocked: { from: ['blocked'], to: 'resumed' },
  reported: { from: ['acknowledged', 'in-progress', 'returned'], to: 'reported' },
  // A reporting obligation only: each period asks anew, however far the judgement of the last report has come (U3).
  'reported-again': { from: ['reported', 'verified'], to: 'reported' },
  verified: { from: ['reported'], to: 'verified' },
  returned: { from: ['reported'], to: 'returned' },
  closed: { from: ['verified'], to: 'closed' },
  committed: { from: OWED, to: 'unmoved' },
  'extension-requested': { from: OWED, to: 'unmoved' },
  'extension-granted': { from: OPEN, to: 'unmoved' },
  'extension-denied': { from: OPEN, to: 'unmoved' },
  'due-moved': { from: OPEN, to: 'unmoved' },
  'transfer-offered': { from: OWED, to: 'unmoved' },
  'transfer-withdrawn': { from: OPEN, to: 'unmoved' },
  'transfer-refused': { from: OPEN, to: 'unmoved' },
  transferred: { from: OWED, to: 'transferred' },
  declined: { from: ['issued', 'clarification-needed', 'acknowledged', 'in-progress'], to: 'declined' },
  waived: { from: OPEN, to: 'waived' },
  cancelled: { from: OPEN, to: 'cancelled' },
  superseded: { from: OPEN, to: 'superseded' },
} as const satisfies Record<string, Transition>;

export type Step = keyof typeof STEPS;

/** @returns where a step leads; undefined where it may not begin. @param resumes where the assignment was before it was interrupted */
export function destination(step: Step, from: AssignmentStatus, resumes: AssignmentStatus | null): AssignmentStatus | undefined {
  const transition: Transition = STEPS[step];
  if (!transition.from.includes(from)) return undefined;
  if (transition.to === 'unmoved') return from;
  return transition.to === 'resumed' ? (resumes ?? undefined) : transition.to;
}

export function hasEnded(status: AssignmentStatus): status is EndedAssignmentStatus {
  return (ENDED as readonly AssignmentStatus[]).includes(status);
}
