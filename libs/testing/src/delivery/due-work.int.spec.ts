import { newId } from '@rakor/kernel';
import { clientSeat, DueLoop, type DueWork, type Messaging, type Transaction } from '@rakor/messaging';
import { atEnd, eventually, FixedClock, race } from '@rakor/test-infra';
import type pg from 'pg';
import { probe, registered } from './probe.js';
import { givenStage, type Replica, type Stage } from './stage.js';

const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const NOW = '2025-06-02T02:00:00.000Z';
const BEFORE = '2025-06-02T01:59:59.999Z';
const AFTER = '2025-06-02T02:00:00.001Z';

describe('Work that comes due', () => {
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
  beforeEach(() => stage.database.admin.query('truncate directory.chore'));

  const chore = async (region: string, dueAt: string | null = NOW, id = newId()) => {
    await stage.database.admin.query('insert into directory.chore (region, id, due_at) values ($1, $2, $3)', [region, id, dueAt]);
    return id;
  };
  const done = async () => {
    const { rows } = await stage.database.admin.query<{ id: string; done: number }>('select id, done from directory.chore where done > 0');
    return Object.fromEntries(rows.map((row) => [row.id, row.done]));
  };
  const finish = async (tx: Transaction, ids: readonly string[]) => {
    for (const id of ids) await tx.outbox.add(registered(id, 1).type, registered(id, 1).fact);
    await tx.manager.query('update chore set due_at = null, done = done + 1 where region = $1 and id = any ($2::uuid[])', [
      tx.context.region,
      ids,
    ]);
  };
  const loop = (perform: DueWork['perform'] = finish, clock = new FixedClock(NOW)) =>
    new DueLoop({
      ...{ work: { table: 'chore', perform }, unitOfWork: messaging.unitOfWork, clock, logger: SILENT },
      counts: { performed: () => undefined, failed: () => undefined, lag: () => undefined },
    });
  /** As a leader would, until there is nothing to do. */
  const runOut = async (one: DueLoop, leader = 0) => {
    const [relay] = relays.slice(leader);
    if (!relay) throw new Error('there are eight leaders');
    while ((await one.pass(relay)) === 0);
  };
  const announced = async () => {
    const { rows } = await stage.database.admin.query<{ key: string; region: string }>('select key, region from directory.outbox');
    return rows;
  };

  it('is done in every region when its instant has come, and not before', async () => {
    const due = [await chore('33.16'), await chore('51', BEFORE)];
    await chore('35.24', AFTER);
    await chore('35.24', null);

    await runOut(loop());

    expect(await done()).toEqual(Object.fromEntries(due.map((id) => [id, 1])));
  });

  it('is announced in its own region, together with its effect', async () => {
    const id = await chore('36.04');

    await runOut(loop());

    expect(await announced()).toContainEqual({ key: id, region: '36.04' });
  });

  it('is slept for until the next instant, but never long', async () => {
    const [relay] = relays;
    await chore('33.16', '2025-06-02T02:00:02.500Z');
    expect(relay && (await loop().pass(relay))).toBe(2_500);

    await stage.database.admin.query(`update directory.chore set due_at = '2025-07-02'`);
    expect(relay && (await loop().pass(relay))).toBe(5_000);
  });

  it('is done once by eight leaders at the same time', async () => {
    const ids = await Promise.all(Array.from({ length: 200 }, (_, n) => chore(n % 2 ? '33.16' : '35.24')));

    await race(8, (leader) => runOut(loop(), leader));
    // A leader goes to sleep also when the rest is in the hands of others: what they had is done when all have come back.
    await runOut(loop());

    expect(await done()).toEqual(Object.fromEntries(ids.map((id) => [id, 1])));
    expect((await announced()).filter(({ key }) => ids.includes(key))).toHaveLength(200);
  });

  it('is done again, and then once, when the transaction was lost in the middle', async () => {
    const id = await chore('33.16');
    let lost = 0;
    const losing: DueWork['perform'] = async (tx, ids) => {
      await finish(tx, ids);
      if (lost++ < 2) throw new Error('the process died here');
    };
    await runOut(loop(losing));
    expect(await done()).toEqual({});
    expect((await announced()).filter(({ key }) => key === id)).toEqual([]);

    await runOut(loop(losing));

    expect(await done()).toEqual({ [id]: 1 });
    expect((await announced()).filter(({ key }) => key === id)).toHaveLength(1);
  });

  it('goes on though one item can never be done', async () => {
    const [bad, good] = [await chore('33.16', BEFORE), await chore('33.16')];
    const poisoned: DueWork['perform'] = async (tx, ids) => {
      if (ids.includes(bad)) throw new Error('no');
      await finish(tx, ids);
    };

    await runOut(loop(poisoned));

    expect(await done()).toEqual({ [good]: 1 });
  });

  it('of a region with much to do leaves the others their turn', async () => {
    await Promise.all(Array.from({ length: 120 }, () => chore('33.16', BEFORE)));
    await chore('51.08');
    const turns: string[] = [];

    await runOut(
      loop(async (tx, ids) => {
        turns.push(`${tx.context.region}: ${ids.length}`);
        await finish(tx, ids);
      }),
    );

    expect(turns).toEqual(['33.16: 50', '51.08: 1', '33.16: 50', '33.16: 20']);
  });

  it('shows the leader when something is due, and nothing else of it', async () => {
    await expect(relays[0]?.query('select id from chore')).rejects.toThrow('permission denied');
    await expect(relays[0]?.query('update chore set due_at = null')).rejects.toThrow('permission denied');
  });
});

describe('A service with work that comes due', () => {
  let stage: Stage;
  const clock = new FixedClock(NOW);
  const performed: string[] = [];
  const replicas: Replica[] = [];

  beforeAll(async () => {
    stage = await givenStage({ ...probe, service: 'directory' });
    for (const name of ['one', 'other']) {
      const replica = await stage.open({ clock });
      replica.messaging.dueWorks.add({
        table: 'chore',
        perform: async (tx, ids) => {
          await tx.manager.query('update chore set due_at = null, done = done + 1 where id = any ($1::uuid[])', [ids]);
          performed.push(name);
        },
      });
      replica.messaging.startRelay();
      replicas.push(replica);
    }
  });
  const chore = () =>
    stage.database.admin.query(`insert into directory.chore (region, id, due_at) values ('33.16', $1, '2025-06-02T02:00:00Z')`, [newId()]);

  it('does it in one replica, and in another when that one stops', async () => {
    await chore();
    await eventually(() => expect(performed).toHaveLength(1));
    const [first] = performed;

    await (first === 'one' ? replicas[0] : replicas[1])?.close();
    await chore();

    await eventually(() => expect(performed).toEqual([first, first === 'one' ? 'other' : 'one']));
  });

  it('is degraded, not unready, while something waits for long', async () => {
    const check = (replica: Replica | undefined) => replica?.messaging.healthChecks().find(({ name }) => name === 'due-work');
    const survivor = replicas.find((_, index) => performed[0] !== ['one', 'other'][index]);
    expect(check(survivor)?.critical).toBe(false);
    await expect(check(survivor)?.check()).resolves.toBeUndefined();

    await stage.database.admin.query('revoke update on directory.chore from directory_app');
    await chore();
    clock.advance({ minutes: 6 });

    await eventually(() => expect(check(survivor)?.check()).rejects.toThrow('chore waits since 360 s'));
  });
});

/** On tables of its own: servers tell what they scanned with a delay, and these figures must be those of this test alone. */
describe('Among 20,000 items that are not due', () => {
  it('the due one is found by index', async () => {
    const stage = await givenStage({ ...probe, service: 'directory' });
    const replica = await stage.open();
    const { connection, close } = await clientSeat(stage.database.urls.relay, 'test');
    const { admin } = stage.database;
    await admin.query(
      `insert into directory.chore (region, id, due_at)
       select '33.' || to_char(n % 38 + 1, 'FM00'), gen_random_uuid(), timestamptz '2025-07-01' + n * interval '1 minute' from generate_series(1, 20000) n`,
    );
    await admin.query(`insert into directory.chore (region, id, due_at) values ('33.05', $1, $2)`, [newId(), NOW]);
    await admin.query('analyze directory.chore');
    const claimed: string[] = [];
    const perform: DueWork['perform'] = async (tx, ids) => {
      claimed.push(...ids);
      await tx.manager.query('update chore set due_at = null where region = $1 and id = any ($2::uuid[])', [tx.context.region, ids]);
    };
    const counts = { performed: () => undefined, failed: () => undefined, lag: () => undefined };
    const clock = new FixedClock(NOW);
    const loop = new DueLoop({
      work: { table: 'chore', perform },
      unitOfWork: replica.messaging.unitOfWork,
      clock,
      logger: SILENT,
      counts,
    });

    while ((await loop.pass(connection)) === 0);

    // A session tells its figures when it ends, all of them at once: when the probes are counted, a scan is. 38 regions, looked at twice.
    await Promise.all([close(), replica.close()]);
    expect(claimed).toHaveLength(1);
    await eventually(async () => {
      const { rows } = await admin.query<{ scans: string; probes: string }>(
        `select seq_scan as scans, (select idx_scan from pg_stat_user_indexes where indexrelname = 'chore_due') as probes
           from pg_stat_user_tables where schemaname = 'directory' and relname = 'chore'`,
      );
      expect(Number(rows[0]?.probes)).toBeGreaterThanOrEqual(2 * 38);
      expect(Number(rows[0]?.scans)).toBe(0);
    });
  });
});
