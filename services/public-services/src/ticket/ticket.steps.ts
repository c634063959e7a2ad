import type { TicketStatus } from '@rakor/contracts';

interface Transition {
  readonly from: readonly TicketStatus[];
  /** `unmoved` is a step that leaves it where it is. */
  readonly to: TicketStatus | 'unmoved';
}

/** In the house: all that the end of a day has to decide on. */
export const INSIDE = ['waiting', 'called', 'serving', 'held', 'missed'] as const satisfies readonly TicketStatus[];

/** The life of a ticket as one table: where a step may begin and where it leads (domain §4.9). */
export const STEPS = {
  called: { from: ['waiting'], to: 'called' },
  recalled: { from: ['called'], to: 'unmoved' },
  'serving-started': { from: ['called'], to: 'serving' },
  held: { from: ['serving'], to: 'held' },
  resumed: { from: ['held'], to: 'serving' },
  missed: { from: ['called'], to: 'missed' },
  requeued: { from: ['missed'], to: 'waiting' },
  // At once after the last call that a place allows, or at the end of the day.
  'no-show': { from: ['called', 'missed'], to: 'no-show' },
  // A new leg of the same ticket, which keeps when it arrived.
  transferred: { from: ['serving'], to: 'waiting' },
  prioritised: { from: ['waiting'], to: 'unmoved' },
  near: { from: ['waiting'], to: 'unmoved' },
  left: { from: ['waiting', 'called', 'held', 'missed'], to: 'left' },
  finished: { from: ['serving'], to: 'finished' },
  // The end of a day, for those whom nobody has finished with.
  expired: { from: ['waiting', 'called'], to: 'expired' },
  'finished-unrecorded': { from: ['serving', 'held'], to: 'finished' },
} as const satisfies Record<string, Transition>;

export type TicketStep = keyof typeof STEPS;

/** @returns where a step leads; undefined where it may not begin */
export function destination(step: TicketStep, from: TicketStatus): TicketStatus | undefined {
  const transition: Transition = STEPS[step];
  if (!transition.from.includes(from)) return undefined;
  return transition.to === 'unmoved' ? from : transition.to;
}
