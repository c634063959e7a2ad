import fc from 'fast-check';
import { Progress } from './progress.js';

const ids = (...numbers: number[]) => numbers.map(BigInt);

/** Has read 1 and 3, with 2 missing; the fence is 12. */
function withGap(): Progress {
  const progress = new Progress(0n);
  progress.saw(ids(1, 3), 10n);
  progress.fence(12n);
  return progress;
}

describe('The place in a log whose ids are taken before they are committed', () => {
  it('moves to the last id when none is missing', () => {
    const progress = new Progress(0n);

    progress.saw(ids(1, 2, 3), 10n);

    expect(progress).toMatchObject({ position: 3n, needsFence: false });
  });

  it('reads on past a missing id, stays below it, and asks for a fence', () => {
    const progress = new Progress(0n);

    progress.saw(ids(1, 3), 10n);

    expect(progress).toMatchObject({ highest: 3n, position: 1n, gaps: [{ low: 2n, high: 2n }], needsFence: true });
  });

  it('goes on when the missing id has appeared', () => {
    const progress = withGap();

    progress.saw(ids(2), 12n);

    expect(progress).toMatchObject({ position: 3n, gaps: [], needsFence: false });
  });

  it('gives a missing id up when everybody who could have taken it has ended', () => {
    const progress = withGap();

    progress.saw([], 11n);
    expect(progress.position).toBe(1n);
    progress.saw([], 12n);
    expect(progress.position).toBe(3n);
  });

  it('gives nothing up without a fence, whoever has ended', () => {
    const progress = new Progress(0n);
    progress.saw(ids(1, 3), 10n);

    progress.saw([], 1_000n);

    expect(progress.position).toBe(1n);
  });

  it('keeps what is left of a gap of which a part has appeared', () => {
    const progress = new Progress(0n);
    progress.saw(ids(1, 6), 10n);
    progress.fence(12n);

    progress.saw(ids(3, 4), 11n);

    expect(progress.gaps).toEqual([
      { low: 2n, high: 2n, fence: 12n },
      { low: 5n, high: 5n, fence: 12n },
    ]);
  });

  it('reads each committed id exactly once and never stands above one that is to come, whatever the order of ids and commits', () => {
    const plan = fc.record({ waits: fc.nat(4), holds: fc.nat(6), rollsBack: fc.boolean(), takes: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(fc.array(plan, { maxLength: 40 }), (plans) => {
        const log = new SimulatedLog();
        const progress = new Progress(0n);
        for (const one of plans) {
          log.begin(one);
          log.read(progress);
        }
        while (log.isRunning()) log.read(progress);
        log.read(progress);

        expect(log.seen.toSorted(ascending)).toEqual(log.committed.toSorted(ascending));
        expect(progress.gaps).toEqual([]);
      }),
    );
  });
});

const ascending = (a: bigint, b: bigint) => Number(a - b);

interface Plan {
  /** Reads between its beginning and its first id: a younger transaction may take ids before. */
  readonly waits: number;
  /** Reads between its last id and its end. */
  readonly holds: number;
  readonly rollsBack: boolean;
  readonly takes: number;
}

interface Running {
  readonly xid: number;
  readonly plan: Plan;
  age: number;
  ids: readonly bigint[];
}

/** Transactions that take ids some time after they began, and commit some reads later, or never; snapshots as PostgreSQL makes them. */
class SimulatedLog {
  readonly committed: bigint[] = [];
  readonly seen: bigint[] = [];
  private running: Running[] = [];
  private nextId = 1n;
  private nextXid = 100;
  private completed = 99;

  begin(plan: Plan): void {
    this.running.push({ xid: this.nextXid++, plan, age: 0, ids: [] });
  }

  isRunning(): boolean {
    return this.running.length > 0;
  }

  read(progress: Progress): void {
    for (const one of this.running) this.goOn(one);
    this.running = this.running.filter(({ age, plan }) => age <= plan.waits + plan.holds);
    const inGap = (id: bigint) => progress.gaps.some((gap) => id >= gap.low && id <= gap.high);
    const visible = this.committed.filter((id) => id > progress.highest || inGap(id)).toSorted(ascending);
    this.seen.push(...visible);
    progress.saw(visible, this.xmin());
    if (progress.needsFence) progress.fence(BigInt(this.takeXid()));
    for (const { ids: taken, plan } of this.running) {
      if (!plan.rollsBack) expect(taken.every((id) => id > progress.position)).toBe(true);
    }
  }

  private goOn(one: Running): void {
    const { waits, holds, takes, rollsBack } = one.plan;
    if (one.age++ === waits) one.ids = Array.from({ length: takes }, () => this.nextId++);
    if (one.age <= waits + holds) return;
    this.completed = Math.max(this.completed, one.xid);
    if (!rollsBack) this.committed.push(...one.ids);
  }

  /** The lowest running transaction below xmax, which is one above the highest that has completed. */
  private xmin(): bigint {
    return BigInt(Math.min(this.completed + 1, ...this.running.map(({ xid }) => xid)));
  }

  /** Of a transaction of its own, which ends at once. */
  private takeXid(): number {
    this.completed = this.nextXid++;
    return this.completed;
  }
}
