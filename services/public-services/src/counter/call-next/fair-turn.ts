/** Whoever is first of a service's line: among those who are called first, and among all others. */
export interface Head {
  readonly serviceId: string;
  /** Calls in a row that passed over somebody who had waited too long for it. */
  readonly passed: number;
  readonly priority: Waiting | null;
  readonly regular: Waiting | null;
}

export interface Waiting {
  readonly ticketId: string;
  readonly queuedAt: Date;
}

/** Who is called, and what each line remembers of it. */
export interface Turn {
  readonly ticketId: string | null;
  readonly passed: ReadonlyMap<string, number>;
}

export interface Fairness {
  /** How many may be called first in a row while somebody else has waited too long. */
  readonly run: number;
  /** Seconds after which one has waited too long. */
  readonly tooLong: number;
}

/**
 * Whose turn it is at a counter (F14): those with priority, then everybody else, each in the order in which they came; but of the counters that
 * serve a line, at most `run` calls in a row pass over somebody who has waited too long in it.
 *
 * @param heads of the lines that the counter serves
 */
export function fairTurn(heads: readonly Head[], { run, tooLong }: Fairness, at: Date): Turn {
  const overdue = heads.filter(({ regular }) => regular !== null && at.getTime() - regular.queuedAt.getTime() > tooLong * 1_000);
  const owed = earliest(overdue.filter(({ passed }) => passed >= run).map(({ regular }) => regular));
  const priority = owed ? null : earliest(heads.map((head) => head.priority));
  const chosen = owed ?? priority ?? earliest(heads.map(({ regular }) => regular));
  const passedOver = priority ? new Set(overdue) : new Set<Head>();
  return {
    ticketId: chosen?.ticketId ?? null,
    passed: new Map(heads.map((head) => [head.serviceId, passedOver.has(head) ? head.passed + 1 : 0])),
  };
}

/** Of two that came in the same millisecond the one whose id is smaller, as in the line itself. */
function earliest(waiting: readonly (Waiting | null)[]): Waiting | null {
  return waiting.reduce((first, one) => (first === null || (one !== null && isBefore(one, first)) ? one : first), null);
}

function isBefore(one: Waiting, other: Waiting): boolean {
  const difference = one.queuedAt.getTime() - other.queuedAt.getTime();
  return difference < 0 || (difference === 0 && one.ticketId < other.ticketId);
}
