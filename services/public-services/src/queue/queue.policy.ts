/** Numbers that a kiosk gives out by itself while it has no connection; both included. */
export interface KioskBlock {
  readonly kiosk: string;
  readonly from: number;
  readonly to: number;
}

/** How a place runs its queue. Numbers are seconds, minutes or counts, as their names say. */
export interface QueuePolicy {
  /** Whether each day opens at the hour of the doors, without anybody; otherwise somebody opens it. */
  readonly opensByItself: boolean;
  /** What becomes of those who still wait when the day ends; an emergency unit keeps them. */
  readonly endOfDay: 'expire' | 'keep';
  /** How long after closing those who are in the house may still be served. */
  readonly graceMinutes: number;
  /** Numbers a day and letter, those of the kiosks' blocks aside. */
  readonly dailyLimit: number;
  readonly kioskBlocks: readonly KioskBlock[];
  /** Calls of one number; whoever does not come then is called no more. */
  readonly maxCalls: number;
  /** How long after a call the number may be called again. */
  readonly recallAfterSeconds: number;
  /** How many may be called first in a row while somebody else has waited too long (F14). */
  readonly priorityRun: number;
  /** Somebody is told when he is the n-th of his line. */
  readonly nearAt: number;
}

/** What a place starts with (domain §4.9: recall after five minutes, three in a row, 800 to 899 for kiosks; told that three are before). */
export const USUAL_POLICY: QueuePolicy = {
  opensByItself: false,
  endOfDay: 'expire',
  graceMinutes: 60,
  dailyLimit: 700,
  kioskBlocks: [],
  maxCalls: 3,
  recallAfterSeconds: 300,
  priorityRun: 3,
  nearAt: 4,
};

/** The numbers that all kiosks together keep from the others: the first block's first to the last block's last. */
export function reservedBy(kioskBlocks: readonly KioskBlock[]): { from: number; to: number } {
  if (kioskBlocks.length === 0) return { from: 1, to: 0 };
  return { from: Math.min(...kioskBlocks.map(({ from }) => from)), to: Math.max(...kioskBlocks.map(({ to }) => to)) };
}

/** Blocks that two kiosks would share, or that end before they begin: the index of the first such one. */
export function faultyBlock({ kioskBlocks }: QueuePolicy): number | undefined {
  const index = kioskBlocks.findIndex(
    ({ kiosk, from, to }, at) =>
      to < from || kioskBlocks.slice(0, at).some((other) => (from <= other.to && other.from <= to) || kiosk === other.kiosk),
  );
  return index === -1 ? undefined : index;
}
