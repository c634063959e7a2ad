import type { INSIDE } from './ticket.steps.js';

/** A status in which time passes. */
export type Stage = (typeof INSIDE)[number];

/** A time in one status that is over. The next begins where it ends. */
export interface Period {
  readonly status: Stage;
  readonly serviceId: string;
  readonly counterId: string | null;
  readonly officer: string | null;
  readonly from: Date;
  readonly to: Date;
}

/** Seconds by status. */
export type Spent = Record<Stage, number>;

/** Whole seconds, never negative. */
export function secondsBetween(from: Date, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - from.getTime()) / 1_000));
}
