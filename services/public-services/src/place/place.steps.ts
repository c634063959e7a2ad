import type { PlaceStatus } from '@rakor/contracts';

interface Transition {
  readonly from: readonly PlaceStatus[];
  /** `resumed` leads back to where the interruption began; `unmoved` changes something else. */
  readonly to: PlaceStatus | 'resumed' | 'unmoved';
}

/** Its doors are open to visitors: only then may a queue day open (domain §4.5). */
export const TAKES_VISITORS = ['soft-launched', 'ready-for-grand', 'grand-launched'] as const;
const ALIVE = ['planned', 'preparing', 'ready-for-soft', ...TAKES_VISITORS, 'suspended', 'relocated'] as const;

/** The life of a place as one table: where a step may begin and where it leads (domain §4.5). */
export const STEPS = {
  'preparation-begun': { from: ['planned'], to: 'preparing' },
  'soft-gate-passed': { from: ['preparing'], to: 'ready-for-soft' },
  'soft-launched': { from: ['ready-for-soft'], to: 'soft-launched' },
  'grand-gate-passed': { from: ['soft-launched'], to: 'ready-for-grand' },
  'grand-launched': { from: ['ready-for-grand'], to: 'grand-launched' },
  suspended: { from: TAKES_VISITORS, to: 'suspended' },
  relocated: { from: [...TAKES_VISITORS, 'suspended'], to: 'relocated' },
  resumed: { from: ['suspended', 'relocated'], to: 'resumed' },
  closed: { from: ALIVE, to: 'closed' },
  'hours-set': { from: ALIVE, to: 'unmoved' },
} as const satisfies Record<string, Transition>;

export type PlaceStep = keyof typeof STEPS;

/** @returns where a step leads; undefined where it may not begin. @param resumes where the place was before it was interrupted */
export function destination(step: PlaceStep, from: PlaceStatus, resumes: PlaceStatus | null): PlaceStatus | undefined {
  const transition: Transition = STEPS[step];
  if (!transition.from.includes(from)) return undefined;
  if (transition.to === 'unmoved') return from;
  return transition.to === 'resumed' ? (resumes ?? undefined) : transition.to;
}

/** What anybody may know: places that have been opened once and are not closed for good. */
export const SHOWN: readonly PlaceStatus[] = ['soft-launched', 'ready-for-grand', 'grand-launched', 'suspended', 'relocated'];

export function isOpenToVisitors(status: PlaceStatus): boolean {
  return (TAKES_VISITORS as readonly PlaceStatus[]).includes(status);
}
