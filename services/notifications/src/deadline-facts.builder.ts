import type { AssignmentDueChangedV1, DeadlineResolvedV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { aboutAnAssignment, AT } from './facts.builder.js';

/** Maulid of 2021 was moved by a decree, and what was due on the day with it. */
export function aMovedDue(wish: Partial<AssignmentDueChangedV1> = {}): AssignmentDueChangedV1 {
  const moved = { dueOn: '2021-10-19', previousDueOn: '2021-10-20', originalDueOn: '2021-10-20', cause: 'calendar-revised' } as const;
  return { ...aboutAnAssignment(), ...moved, changedAt: AT, ...wish };
}

/** "Segera", said in Blora on 29 March 2021. */
export function aWaitingDeadline(wish: Partial<DeadlineResolvedV1> = {}): DeadlineResolvedV1 {
  return {
    ...{ deadlineId: newId(), sequence: 1, directiveId: newId(), directiveNumber: 'ARH/33.16/2021/00001', phrase: 'segera' },
    ...{ status: 'waiting', dueOn: null, proposedOn: '2021-04-01', confidence: 'low', calendarVersion: '2021.2', resolvedAt: AT },
    ...wish,
  };
}
