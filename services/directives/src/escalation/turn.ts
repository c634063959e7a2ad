import type { AssignmentStatus } from '@rakor/contracts';

/** Who has to do something next: the addressee, those who issued it and verify, or nobody, for it has ended. */
export type Turn = 'addressee' | 'issuer' | 'nobody';

const TURNS: Readonly<Record<AssignmentStatus, Turn>> = {
  issued: 'addressee',
  // A question waits for its answer.
  'clarification-needed': 'issuer',
  acknowledged: 'addressee',
  'in-progress': 'addressee',
  blocked: 'addressee',
  reported: 'issuer',
  returned: 'addressee',
  verified: 'issuer',
  closed: 'nobody',
  declined: 'nobody',
  waived: 'nobody',
  transferred: 'nobody',
  cancelled: 'nobody',
  superseded: 'nobody',
};

/** Whose turn it is while an assignment is in a place: reminders go there, and stop where it is nobody's. */
export function turnOf(status: AssignmentStatus): Turn {
  return TURNS[status];
}
