/** Ids of one statement's snapshot: transactions below `xmin` have ended, those from `xmax` on had not begun. */
export interface Snapshot {
  readonly xmin: bigint;
  readonly xmax: bigint;
}

/** Ids that were skipped: of a transaction that is still running, or of one that was rolled back. Both ends included. */
export interface Gap {
  readonly low: bigint;
  readonly high: bigint;
  /** Once every transaction below this has ended, what is still missing never comes. */
  readonly closesAt: bigint;
}

/**
 * Where a reader of an append-only log stands when ids are taken before they are committed: id 1 may appear after id 2.
 *
 * It reads on past a gap and remembers it, looks into the gaps with every read, and forgets a gap when all transactions that could
 * fill it have ended. `position` stays below the lowest open gap, so that a restart misses nothing; it does not hold up reading, so
 * that an unrelated slow transaction delays nobody. Ids rise within an aggregate, because its row is locked before the id is taken.
 */
export class Progress {
  private scanned: bigint;
  private open: Gap[] = [];

  constructor(position: bigint) {
    this.scanned = position;
  }

  /** The highest id that was read. */
  get highest(): bigint {
    return this.scanned;
  }

  /** Where missing ids may still appear. */
  get gaps(): readonly Gap[] {
    return this.open;
  }

  /** Every id up to here has been read, or will never exist. */
  get position(): bigint {
    const lowest = this.open[0];
    return lowest ? lowest.low - 1n : this.scanned;
  }

  /** Takes note of one read: the ids above `highest` and inside the gaps that the snapshot showed, ascending. */
  saw(ids: readonly bigint[], snapshot: Snapshot): void {
    const late = ids.filter((id) => id <= this.scanned);
    const still = this.open.flatMap((gap) => without(gap, late)).filter((gap) => snapshot.xmin < gap.closesAt);
    const fresh: Gap[] = [];
    for (const id of ids) {
      if (id <= this.scanned) continue;
      if (id > this.scanned + 1n) fresh.push({ low: this.scanned + 1n, high: id - 1n, closesAt: snapshot.xmax });
      this.scanned = id;
    }
    this.open = [...still, ...fresh];
  }
}

/** What is left of a gap when some of its ids have appeared. */
function without(gap: Gap, ids: readonly bigint[]): Gap[] {
  const inside = ids.filter((id) => id >= gap.low && id <= gap.high);
  const rest: Gap[] = [];
  let low = gap.low;
  for (const id of inside) {
    if (id > low) rest.push({ ...gap, low, high: id - 1n });
    low = id + 1n;
  }
  if (low <= gap.high) rest.push({ ...gap, low });
  return rest;
}
