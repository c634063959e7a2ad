import type { Ticket } from '../ticket/ticket.js';

/** Later nobody remembers. */
export const OPEN_DAYS = 30;
const DAY_MS = 24 * 3_600_000;

export const SURVEY_STANDINGS = ['open', 'not-served', 'answered', 'over'] as const;
/** Whether a ticket can be judged. */
export type SurveyStanding = (typeof SURVEY_STANDINGS)[number];

/** Whoever was served judges it once, while he remembers (F16). */
export function standingOf({ status, since }: Pick<Ticket, 'status' | 'since'>, answered: boolean, at: Date): SurveyStanding {
  if (status !== 'finished') return 'not-served';
  if (answered) return 'answered';
  return at.getTime() - since.getTime() > OPEN_DAYS * DAY_MS ? 'over' : 'open';
}
