/** Ids that were skipped: of a transaction that is still running, or of one that was rolled back. Both ends included. */
export interface Gap {
  readonly low: bigint;
  readonly high: bigint;
  /**
   * A transaction id that was taken after the gap was seen; null while none has been. Once every transaction below it has ended, what is
   * still missing never comes.
   */
  readonly fence: bigint | null;
}

/**
 * Where a reader of an append-only log stands when ids are taken before they are committed: id 1 may appear after id 2.
 *
 * It reads on past a gap and remembers it, looks into the gaps with every read, and forgets a gap when all transactions that could
 * fill it have ended. Which those are only a fence tells: whoever took an id of the gap had his transaction id before, so a transaction
 * id that is taken after the gap was seen lies above his. The snapshot that showed the gap does not tell: its xmax is one above the
 * highest transaction that has *completed*, and a later one may have taken its ids earlier. `position` stays below the lowest open gap, so that a restart misses nothing; it does not hold up reading, so
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

  /** Whether a gap waits for its fence. */
  get needsFence(): boolean {
    return this.open.some((gap) => gap.fence === null);
  }

  /**
   * Takes note of one read: the ids above `highest` and inside the gaps that its snapshot showed, ascending.
   *
   * @param xmin of that snapshot: every transaction below it has ended, and what it committed was seen
   */
  saw(ids: readonly bigint[], xmin: bigint): void {
    const late = ids.filter((id) => id <= this.scanned);
    const still = this.open.flatMap((gap) => without(gap, late)).filter(({ fence }) => fence === null || xmin < fence);
    const fresh: Gap[] = [];
    for (const id of ids) {
      if (id <= this.scanned) continue;
      if (id > this.scanned + 1n) fresh.push({ low: this.scanned + 1n, high: id - 1n, fence: null });
      this.scanned = id;
    }
    this.open = [...still, ...fresh];
  }

  /** @param xid a transaction id that was taken after the last read */
  fence(xid: bigint): void {
    this.open = this.open.map((gap) => (gap.fence === null ? { ...gap, fence: xid } : gap));
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
