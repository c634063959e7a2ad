import type { Random } from '../random.js';
import type { Stack } from '../stack/stack.js';

/** What must work again by itself once a fault is over: a process, a server, or all that has piled up behind it. */
export type Recovering = { readonly replica: string } | { readonly server: 'nats' | 'postgres' } | { readonly backlog: 'nats' };

/** What an injection did. */
export interface Injected {
  /** The process, server or stream that it befell. */
  readonly target: string;
  readonly details?: Readonly<Record<string, unknown>>;
  /** Nothing, where nothing was to notice it. */
  readonly recovering?: Recovering;
  /** From when on the recovery counts, where mending belongs to it: `performance.now()`. Without it, from the end of the fault. */
  readonly since?: number;
  /** What an operator does when all works again, so that the next fault may come. */
  readonly afterwards?: () => Promise<void>;
}

/** One kind of fault. */
export interface Injection {
  /** "nats-killed" */
  readonly name: string;
  /** Why this run cannot have it; undefined where it can. */
  readonly impossible?: (stack: Stack) => string | undefined;
  /** Resolves when the fault is over: what was cut, stopped or filled is healed, what was killed is dead. */
  readonly inject: (stack: Stack, random: Random) => Promise<Injected>;
}
