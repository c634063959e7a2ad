import type { AgendaItem } from '@rakor/contracts';

/** How long a meeting is that says nothing of it. */
const USUAL_MINUTES = 120;

/** How long a meeting is going to take. */
export function minutesOf(agenda: readonly AgendaItem[]): number {
  return agenda.reduce((sum, { minutes }) => sum + minutes, 0) || USUAL_MINUTES;
}
