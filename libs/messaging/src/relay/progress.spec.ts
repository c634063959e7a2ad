import fc from 'fast-check';
import { Progress } from './progress.js';

const snapshot = (xmin: number, xmax: number) => ({ xmin: BigInt(xmin), xmax: BigInt(xmax) });
const ids = (...numbers: number[]) => numbers.map(BigInt);

describe('The place in a log whose ids are taken before they are committed', () => {
  it('moves to the last id when none is missing', () => {
    const progress = new Progress(0n);

    progress.saw(ids(1, 2, 3), snapshot(10, 10));

    expect(progress.position).toBe(3n);
  });

  it('reads on past a missing id, and stays below it', () => {
    const progress = new Progress(0n);

    progress.saw(ids(1, 3), snapshot(10, 12));

    expect(progress).toMatchObject({ highest: 3n, position: 1n, gaps: [{ low: 2n, high: 2n }] });
  });

  it('goes on when the missing id has appeared', () => {
    const progress = new Progress(0n);
    progress.saw(ids(1, 3), snapshot(10, 12));

    progress.saw(ids(2), snapshot(12, 12));

    expect(progress).toMatchObject({ position: 3n, gaps: [] });
  });

  it('gives a missing id up when everybody who could have taken it has ended', () => {
    const progress = new Progress(0n);
    progress.saw(ids(1, 3), snapshot(10, 12));

    progress.saw([], snapshot(11, 13));
    expect(progress.position).toBe(1n);
    progress.saw([], snapshot(12, 13));
    expect(progress.position).toBe(3n);
  });

  it('keeps what is left of a gap of which a part has appeared', () => {
    const progress = new Progress(0n);
    progress.saw(ids(1, 6), snapshot(10, 12));

    progress.saw(ids(3, 4), snapshot(11, 14));

    expect(progress.gaps).toMatchObject([
      { low: 2n, high: 2n },
      { low: 5n, high: 5n },
    ]);
  });

  it('reads each committed id exactly once and never stands above one that is to come, whatever the order of commits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ holds: fc.nat(6), rollsBack: fc.boolean(), takes: fc.integer({ min: 1, max: 3 }) }), { maxLength: 40 }),
        (plans) => {
          const log = new SimulatedLog();
          const progress = new Progress(0n);
          for (const plan of plans) {
            log.begin(plan);
            log.read(progress);
          }
          while (log.isRunning()) log.read(progress);
          log.read(progress);

          expect(log.seen.toSorted((a, b) => Number(a - b))).toEqual(log.committed.toSorted((a, b) => Number(a - b)));
          expect(progress.gaps).toEqual([]);
        },
      ),
    );
  });
});

interface Running {
  readonly xid: number;
  readonly ids: bigint[];
  readonly rollsBack: boolean;
  left: number;
}

/** Transactions that take ids at once and commit some reads later, or never. */
class SimulatedLog {
  readonly committed: bigint[] = [];
  readonly seen: bigint[] = [];
  private running: Running[] = [];
  private nextId = 1n;
  private nextXid = 100;

  begin({ holds, rollsBack, takes }: { holds: number; rollsBack: boolean; takes: number }): void {
    this.running.push({ xid: this.nextXid++, ids: Array.from({ length: takes }, () => this.nextId++), rollsBack, left: holds });
  }

  isRunning(): boolean {
    return this.running.length > 0;
  }

  read(progress: Progress): void {
    for (const one of this.running.filter((tx) => tx.left-- <= 0)) if (!one.rollsBack) this.committed.push(...one.ids);
    this.running = this.running.filter((tx) => tx.left >= 0);
    const inGap = (id: bigint) => progress.gaps.some((gap) => id >= gap.low && id <= gap.high);
    const visible = this.committed.filter((id) => id > progress.highest || inGap(id)).toSorted((a, b) => Number(a - b));
    this.seen.push(...visible);
    progress.saw(visible, { xmin: BigInt(this.running[0]?.xid ?? this.nextXid), xmax: BigInt(this.nextXid) });
    for (const { ids, rollsBack } of this.running) if (!rollsBack) expect(ids.every((id) => id > progress.position)).toBe(true);
  }
}
