import { newId } from '@rakor/kernel';
import { clientSeat, type Errand, ErrandLoop, type Leased, type Messaging, type Transaction } from '@rakor/messaging';
import { atEnd, eventually, FixedClock, race } from '@rakor/test-infra';
import type pg from 'pg';
import { probe } from './probe.js';
import { givenStage, type Stage } from './stage.js';

const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const COUNTS = { performed: () => undefined, failed: () => undefined, lag: () => undefined };
const NOW = '2025-06-02T02:00:00.000Z';
const LEASE_MS = 60_000;

interface Parcel {
  readonly id: string;
  readonly attempts: number;
}

/** Leaves a parcel wherever `bring` takes it; settles it only for the attempt that brought it. */
class Bringing implements Errand<Parcel, Parcel> {
  readonly table = 'parcel';

  readonly leasing = { set: 'attempts = attempts + 1', undo: 'attempts = attempts - 1', returning: 'attempts' };

  constructor(
    readonly bring: (parcel: Parcel) => Promise<boolean | void>,
    readonly leaseMs = LEASE_MS,
  ) {}

  async take(_tx: Transaction, rows: readonly Leased[]): Promise<Parcel[]> {
    return rows.map(({ id, attempts }) => ({ id, attempts: Number(attempts) }));
  }

  async perform(parcel: Parcel) {
    return { result: parcel, well: (await this.bring(parcel)) ?? true };
  }

  async settle({ manager, context }: Transaction, results: readonly Parcel[]): Promise<void> {
    for (const { id, attempts } of results)
      await manager.query(
        'update parcel set due_at = null, brought = brought + 1 where region = $1 and id = $2 and attempts = $3 and due_at is not null',
        [context.region, id, attempts],
      );
  }
}

describe('Errands', () => {
  let stage: Stage;
  let messaging: Messaging;
  const relays: pg.Client[] = [];
  beforeAll(async () => {
    stage = await givenStage({ ...probe, service: 'directory' });
    ({ messaging } = await stage.open());
    for (let leader = 0; leader < 8; leader++) {
      const { connection, close } = await clientSeat(stage.database.urls.relay, 'test');
      atEnd(close);
      relays.push(connection);
    }
  });
  beforeEach(() => stage.database.admin.query('truncate directory.parcel'));

  const parcel = async (region: string, { lane = 'post', rank = 1, dueAt = NOW, id = newId() } = {}) => {
    await stage.database.admin.query('insert into directory.parcel (region, id, lane, rank, due_at) values ($1, $2, $3, $4, $5)', [
      ...[region, id, lane, rank, dueAt],
    ]);
    return id;
  };
  const parcels = async () =>
    (await stage.database.admin.query<Parcel & { brought: number; due_at: Date | null }>('select * from directory.parcel order by id'))
      .rows;
  const loop = (bring: Bringing['bring'] = async () => true, clock = new FixedClock(NOW), leaseMs = LEASE_MS) =>
    new ErrandLoop({ errand: new Bringing(bring, leaseMs), unitOfWork: messaging.unitOfWork, clock, logger: SILENT, counts: COUNTS });
  /** As a leader would, until there is nothing to take. */
  const runOut = async (one: ReturnType<typeof loop>, leader = 0) => {
    const [relay] = relays.slice(leader);
    if (!relay) throw new Error('there are eight leaders');
    do await one.idle();
    while ((await one.pass(relay)) === 0);
  };

  it('are run once when their instant has come, and not before', async () => {
    const due = [await parcel('33.16'), await parcel('51', { lane: 'hook' })];
    const early = await parcel('35.24', { dueAt: '2025-06-02T02:00:00.001Z' });

    await runOut(loop());

    const brought = Object.fromEntries((await parcels()).map((one) => [one.id, one.brought]));
    expect(brought).toEqual({ [due[0] ?? '']: 1, [due[1] ?? '']: 1, [early]: 0 });
  });

  it('are run once by eight leaders at the same time', async () => {
    for (let n = 0; n < 120; n++) await parcel(n % 2 ? '33.16' : '35.24', { lane: `lane-${n % 5}` });
    const brought: string[] = [];

    await race(8, (leader) =>
      runOut(
        loop(async ({ id }) => void brought.push(id)),
        leader,
      ),
    );
    await runOut(loop(async ({ id }) => void brought.push(id)));

    expect(new Set(brought).size).toBe(120);
    expect(brought).toHaveLength(120);
    expect((await parcels()).every((one) => one.brought === 1 && one.attempts === 1 && one.due_at === null)).toBe(true);
  });

  it('hold no row, no lock and no connection while they are under way', async () => {
    await parcel('33.16');
    const released = Promise.withResolvers<void>();
    const one = loop(() => released.promise.then(() => true));

    await one.pass(relays[0] as pg.Client);
    const { rows } = await stage.database.admin.query(`select id from directory.parcel for update nowait`);
    released.resolve();
    await one.idle();

    expect(rows).toHaveLength(1);
    expect(await parcels()).toMatchObject([{ brought: 1 }]);
  });

  it('stay due while they are in hand, and a lease touches no index', async () => {
    for (let n = 0; n < 256; n++) await parcel('33.16', { lane: `lane-${n % 32}` });
    const released = Promise.withResolvers<void>();
    const clock = new FixedClock(NOW);
    const one = loop(() => released.promise.then(() => true), clock);
    // A version on the page of the one before, in which nothing has changed that an index knows, needs no entry in any.
    const pages = async () =>
      (
        await stage.database.admin.query<{ page: number }>(
          `select (ctid::text::point)[0]::int as page from directory.parcel where region = '33.16' order by id`,
        )
      ).rows;
    const before = await pages();

    await one.pass(relays[0] as pg.Client);

    const until = new Date(new Date(NOW).getTime() + LEASE_MS);
    expect(await parcels()).toEqual(Array(256).fill(expect.objectContaining({ due_at: new Date(NOW), leased_until: until, attempts: 1 })));
    expect(await pages()).toEqual(before);
    // Nobody waits: all of them are in hand.
    clock.advance({ seconds: 5 });
    await one.pass(relays[0] as pg.Client);
    expect(one.lag).toBe(0);
    released.resolve();
    await one.idle();
    expect((await parcels()).every(({ brought }) => brought === 1)).toBe(true);
  });

  it('that a dead process had in hand are run by the next one after the lease, and not before', async () => {
    await parcel('33.16');
    const died = loop(() => Promise.reject(new Error('killed here')));
    await runOut(died);

    const clock = new FixedClock(NOW);
    const attempts: number[] = [];
    const next = loop(async (one) => void attempts.push(one.attempts), clock);
    clock.advance({ seconds: 59 });
    await runOut(next);
    expect(attempts).toEqual([]);

    clock.advance({ seconds: 1 });
    await runOut(next);
    expect(attempts).toEqual([2]);
    expect(await parcels()).toMatchObject([{ brought: 1, due_at: null }]);
  });

  it('that lost their lease to another leader are settled by that one alone', async () => {
    await parcel('33.16');
    const clock = new FixedClock(NOW);
    const slow = Promise.withResolvers<void>();
    const first = loop(() => slow.promise.then(() => true), clock);
    await first.pass(relays[0] as pg.Client);
    clock.advance({ seconds: 61 });
    await runOut(loop(undefined, clock), 1);

    slow.resolve();
    await first.idle();

    expect(await parcels()).toMatchObject([{ attempts: 2, brought: 1 }]);
  });

  it('to one that hangs hold up no other lane and no other region', async () => {
    for (let n = 0; n < 100; n++) await parcel('33.16', { lane: 'hangs' });
    const others = [await parcel('33.16', { lane: 'well' }), await parcel('51.08', { lane: 'well' })];
    const released = Promise.withResolvers<void>();
    const brought: string[] = [];
    const one = loop(async ({ id }) => {
      if (!others.includes(id)) await released.promise;
      brought.push(id);
    });

    await one.pass(relays[0] as pg.Client);

    await eventually(() => expect(brought.toSorted()).toEqual(others.toSorted()));
    released.resolve();
    await one.idle();
    // As many as one lane may have in hand, and no more.
    expect(brought).toHaveLength(others.length + 8);
  });

  it('to a lane that is quick are taken ahead, and each is still run once', async () => {
    for (let n = 0; n < 200; n++) await parcel('33.16');
    let [under, most] = [0, 0];
    const one = loop(async () => {
      most = Math.max(most, ++under);
      await new Promise((done) => setTimeout(done, 2));
      under--;
    });

    await runOut(one);

    expect((await parcels()).every(({ brought, attempts }) => brought === 1 && attempts === 1)).toBe(true);
    expect(most).toBeLessThanOrEqual(64);
  });

  it('that waited for their lane through half of their lease are given back, as if nobody had taken them', async () => {
    const LEASE = 400;
    for (let n = 0; n < 60; n++) await parcel('33.16');
    let slow = false;
    const one = loop(
      async () => {
        if (slow) await new Promise((done) => setTimeout(done, LEASE));
      },
      new FixedClock(NOW),
      LEASE,
    );
    await one.pass(relays[0] as pg.Client);
    await one.idle();
    slow = true;
    await one.pass(relays[0] as pg.Client);
    await one.idle();
    const left = (await parcels()).filter(({ due_at: at }) => at !== null);
    expect(left.length).toBeGreaterThan(0);
    expect(left).toEqual(Array(left.length).fill(expect.objectContaining({ brought: 0, attempts: 0, leased_until: null })));

    await runOut(loop());

    expect((await parcels()).every(({ brought, attempts }) => brought === 1 && attempts === 1)).toBe(true);
  });

  it('that somebody else has taken since are not given back', async () => {
    for (let n = 0; n < 20; n++) await parcel('33.16');
    const clock = new FixedClock(NOW);
    const answered = Promise.withResolvers<boolean>();
    let answers: Promise<boolean> = Promise.resolve(true);
    const first = loop(() => answers, clock);
    await runOut(first);
    await stage.database.admin.query('truncate directory.parcel');
    for (let n = 0; n < 200; n++) await parcel('33.16');
    answers = answered.promise;
    await first.pass(relays[0] as pg.Client);
    clock.advance({ seconds: 61 });
    await runOut(loop(undefined, clock), 1);

    // Fails, so that what waits behind it is given back.
    answered.resolve(false);
    await first.idle();

    expect((await parcels()).filter(({ attempts, brought }) => attempts !== 2 || brought !== 1)).toEqual([]);
  });

  it('that are urgent overtake a backlog', async () => {
    for (let n = 0; n < 90; n++) await parcel('33.16', { lane: `lane-${n % 3}`, dueAt: '2025-06-01T00:00:00Z' });
    const urgent = await parcel('33.16', { lane: 'lane-0', rank: 0 });
    const order: string[] = [];

    await runOut(loop(async ({ id }) => void order.push(id)));

    // Among the first that are taken in hand: eight of each lane.
    expect(order.indexOf(urgent)).toBeLessThan(24);
    expect(order).toHaveLength(91);
  });

  it('to a lane that fails wait while it rests, and then one tries it', async () => {
    for (let n = 0; n < 30; n++) await parcel('33.16', { lane: 'ill' });
    const clock = new FixedClock(NOW);
    let tries = 0;
    const one = loop(async () => {
      tries++;
      return false;
    }, clock);
    // Whatever is tried here stays due, so that only the rest can hold it back.
    await runOut(one);
    const atFirst = tries;
    expect(atFirst).toBeLessThanOrEqual(8);

    clock.advance({ seconds: 300 });
    await one.pass(relays[0] as pg.Client);
    await one.idle();

    expect(tries).toBe(atFirst + 1);
  });

  it('to a lane that was quick and fails are not run on with what was taken ahead, and its rest is as long as for any other', async () => {
    for (let n = 0; n < 100; n++) await parcel('33.16');
    const clock = new FixedClock(NOW);
    let [fails, tries] = [false, 0];
    const one = loop(async () => {
      tries++;
      return !fails;
    }, clock);
    await runOut(one);
    for (let n = 0; n < 300; n++) await parcel('33.16');
    [fails, tries] = [true, 0];

    await one.pass(relays[0] as pg.Client);
    await one.idle();

    // As many as were under way when the fifth failed, and four more; the rest is nobody's again, and has lost no attempt.
    expect(tries).toBeLessThanOrEqual(64 + 4);
    expect((await parcels()).filter(({ attempts, due_at: at }) => attempts === 0 && at !== null).length).toBe(300 - tries);

    clock.advance({ seconds: 30 });
    [fails, tries] = [false, 0];
    await one.pass(relays[0] as pg.Client);
    await one.idle();
    expect(tries).toBeGreaterThan(0);
  });

  it('that cannot be settled take none of their neighbours along', async () => {
    const [bad, good] = [await parcel('33.16'), await parcel('33.16')];
    const errand = new Bringing(async () => true);
    const settle: Bringing['settle'] = async (tx, results) => {
      if (results.some(({ id }) => id === bad)) await tx.manager.query('select 1 / 0');
      await Bringing.prototype.settle.call(errand, tx, results);
    };
    const parts = { unitOfWork: messaging.unitOfWork, clock: new FixedClock(NOW), logger: SILENT, counts: COUNTS };
    const one = new ErrandLoop({ errand: Object.assign(Object.create(errand) as Bringing, { settle }), ...parts });

    await runOut(one);

    expect(Object.fromEntries((await parcels()).map(({ id, brought }) => [id, brought]))).toEqual({ [bad]: 0, [good]: 1 });
  });

  it('that cannot be taken in hand hold up no other lane and no other region, and are tried again after a while', async () => {
    const bad = await parcel('33.16', { lane: 'bad' });
    const others = [
      await parcel('33.16', { lane: 'well' }),
      await parcel('51.08', { lane: 'bad' }),
      await parcel('33.09', { lane: 'well' }),
    ];
    let [isBad, tries] = [true, 0];
    const errand = new Bringing(async () => true);
    const take: Bringing['take'] = async (tx, rows) => {
      if (rows.some(({ id }) => id === bad)) tries += 1;
      if (isBad && rows.some(({ id }) => id === bad)) throw new Error('cannot be read');
      return Bringing.prototype.take.call(errand, tx, rows);
    };
    const clock = new FixedClock(NOW);
    const parts = { unitOfWork: messaging.unitOfWork, clock, logger: SILENT, counts: COUNTS };
    const one = new ErrandLoop({ errand: Object.assign(Object.create(errand) as Bringing, { take }), ...parts });

    for (let pass = 0; pass < 10; pass++) await one.pass(relays[0] as pg.Client);
    await one.idle();

    const brought = async () => (await parcels()).filter((each) => each.brought === 1).map(({ id }) => id);
    expect(await brought()).toEqual(others.toSorted());
    // Once with its neighbours, and five times alone.
    expect(tries).toBe(6);

    isBad = false;
    clock.advance({ seconds: 30 });
    await runOut(one);
    expect(await brought()).toEqual([bad, ...others].toSorted());
  });

  it('show the leader what is due where, and nothing else', async () => {
    await expect(relays[0]?.query('select id from parcel')).rejects.toThrow('permission denied');
    await expect(relays[0]?.query('update parcel set due_at = null')).rejects.toThrow('permission denied');
  });
});
