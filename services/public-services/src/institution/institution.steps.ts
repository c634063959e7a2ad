import type { InstitutionStatus } from '@rakor/contracts';

interface Transition {
  readonly from: readonly InstitutionStatus[];
  /** `unmoved` changes something else. */
  readonly to: InstitutionStatus | 'unmoved';
}

const BOUND = ['agreed', 'staffed', 'trained', 'live'] as const;

/** An institution's way to its counter as one table (domain §4.5). */
export const STEPS = {
  agreed: { from: ['invited'], to: 'agreed' },
  staffed: { from: ['agreed'], to: 'staffed' },
  trained: { from: ['staffed'], to: 'trained' },
  live: { from: ['trained'], to: 'live' },
  renewed: { from: BOUND, to: 'unmoved' },
  notified: { from: BOUND, to: 'unmoved' },
  withdrawn: { from: ['invited', ...BOUND], to: 'withdrawn' },
} as const satisfies Record<string, Transition>;

export type InstitutionStep = keyof typeof STEPS;

/** @returns where a step leads; undefined where it may not begin */
export function destination(step: InstitutionStep, from: InstitutionStatus): InstitutionStatus | undefined {
  const transition: Transition = STEPS[step];
  if (!transition.from.includes(from)) return undefined;
  return transition.to === 'unmoved' ? from : transition.to;
}
