import { newId, type RequestContext } from '@rakor/kernel';
import {
  IdempotencyKeyInUse,
  IdempotencyKeyReused,
  type Messaging,
  TenantsDoNotShare,
  type Transaction,
  type UnitOfWork,
} from '@rakor/messaging';
import { race } from '@rakor/test-infra';
import { probe, registered } from './probe.js';
import { contextOf, givenStage, type Stage } from './stage.js';

describe('The unit of work', () => {
  let stage: Stage;
  let messaging: Messaging;
  let unitOfWork: UnitOfWork;
  const blora = contextOf('33.16');

  beforeAll(async () => {
    stage = await givenStage(probe);
    ({ messaging } = await stage.open());
    ({ unitOfWork } = messaging);
  });

  const note = (tx: Transaction, key: string) =>
    tx.manager.query('insert into effect (region, event_id, key, sequence) values ($1, $2, $3, 1)', [tx.context.region, newId(), key]);
  const notes = async (key: string) =>
    (await stage.database.admin.query<{ region: string }>('select region from probe.effect where key = $1', [key])).rows;
  const announced = async (key: string) =>
    (await stage.database.admin.query<{ region: string }>('select region from probe.outbox where key = $1', [key])).rows;

  it('commits a change and its announcement together', async () => {
    const key = newId();
    await unitOfWork.run(blora, async (tx) => {
      await note(tx, key);
      await tx.outbox.add(registered(key, 1).type, registered(key, 1).fact);
    });

    expect(await notes(key)).toHaveLength(1);
    expect(await announced(key)).toHaveLength(1);
  });

  it('leaves neither the change nor its announcement when the work fails', async () => {
    const key = newId();
    const failing = unitOfWork.run(blora, async (tx) => {
      await note(tx, key);
      await tx.outbox.add(registered(key, 1).type, registered(key, 1).fact);
      throw new Error('no');
    });

    await expect(failing).rejects.toThrow('no');
    expect(await notes(key)).toEqual([]);
    expect(await announced(key)).toEqual([]);
  });

  it('does not call done what the database has given up, though the error was caught', async () => {
    const key = newId();
    const change = unitOfWork.run(blora, async (tx) => {
      await note(tx, key);
      await tx.manager.query('select 1 / 0').catch(() => undefined);
    });

    await expect(change).rejects.toThrow('its error was caught');
    expect(await notes(key)).toEqual([]);
  });

  it('refuses a fact that is not as its event declares, and with it the change', async () => {
    const key = newId();
    const failing = unitOfWork.run(blora, async (tx) => {
      await note(tx, key);
      await tx.outbox.add(registered(key, 1).type, { ...registered(key, 1).fact, code: '' });
    });

    await expect(failing).rejects.toThrow('/code');
    expect(await notes(key)).toEqual([]);
  });

  it('refuses an event that no broker would take', async () => {
    const huge = { ...registered(newId(), 1).fact, extra: 'x'.repeat(1_000_000) };

    await expect(unitOfWork.run(blora, (tx) => tx.outbox.add(registered('', 1).type, huge))).rejects.toThrow('900000');
  });

  it('shows a region its own rows only, and none without a region', async () => {
    const key = newId();
    await unitOfWork.run(blora, (tx) => note(tx, key));
    const seen = (region: string) =>
      unitOfWork.read(contextOf(region), ({ manager }) => manager.query<unknown[]>('select * from effect where key = $1', [key]));

    expect(await seen('33.16')).toHaveLength(1);
    expect(await seen('35.24')).toEqual([]);
    expect(await seen('')).toEqual([]);
  });

  it('writes no row of another region', async () => {
    const writing = unitOfWork.run(blora, (tx) =>
      tx.manager.query(`insert into effect (region, event_id, key, sequence) values ('35.24', $1, 'x', 1)`, [newId()]),
    );

    await expect(writing).rejects.toThrow('row-level security');
  });

  it('keeps no region on the pooled connection after the transaction', async () => {
    await race(20, () => unitOfWork.run(blora, (tx) => note(tx, newId())));

    expect(await messaging.dataSource.query('select count(*)::int as seen from effect')).toEqual([{ seen: 0 }]);
  });

  it('changes nothing while it only reads', async () => {
    const writing = unitOfWork.read(blora, ({ manager }) => manager.query(`delete from effect`));

    await expect(writing).rejects.toThrow('read-only');
  });

  describe('within another tenant', () => {
    it('writes a province’s and its regency’s rows in one commit, and comes back to its own', async () => {
      const key = newId();
      await unitOfWork.run(contextOf('36'), async (tx) => {
        await note(tx, key);
        await tx.within('36.04', (there) => note(there, key));
        await note(tx, key);
      });

      expect((await notes(key)).map((row) => row.region)).toEqual(['36', '36.04', '36']);
    });

    it('announces there in that tenant’s name', async () => {
      const key = newId();
      await unitOfWork.run(contextOf('36.04'), (tx) =>
        tx.within('36', (there) => there.outbox.add(registered(key, 1).type, registered(key, 1).fact)),
      );

      expect(await announced(key)).toEqual([{ region: '36' }]);
    });

    it.each([
      ['36.04', '36.73'],
      ['33', '36.04'],
      ['33.16', '36'],
    ])('refuses to reach from %s into %s', async (from, to) => {
      await expect(unitOfWork.run(contextOf(from), (tx) => tx.within(to, (there) => note(there, 'x')))).rejects.toThrow(TenantsDoNotShare);
    });
  });

  describe('with an idempotency key', () => {
    const asking = (key: string, fingerprint = 'a', region = '33.16', client = 'client'): RequestContext => ({
      ...contextOf(region),
      idempotency: { key, client, route: 'POST /things', fingerprint },
    });

    it('does the work once and answers the same again', async () => {
      const key = newId();
      const again = asking(key);
      const first = await unitOfWork.run(asking(key), async (tx) => ({ made: await note(tx, key).then(() => newId()) }));
      const second = await unitOfWork.run(again, async (tx) => ({ made: await note(tx, key).then(() => newId()) }));

      expect(second).toEqual(first);
      expect(again.idempotency?.replayed).toBe(true);
      expect(await notes(key)).toHaveLength(1);
    });

    it('does the work once for many callers at the same time; the others are told to wait or get the answer', async () => {
      const key = newId();
      const { fulfilled, rejected } = await race(16, () => unitOfWork.run(asking(key), async (tx) => note(tx, key).then(() => 'done')));

      expect(new Set(fulfilled)).toEqual(new Set(['done']));
      for (const error of rejected) expect(error).toBeInstanceOf(IdempotencyKeyInUse);
      expect(await notes(key)).toHaveLength(1);
    });

    it('refuses the key with another body', async () => {
      const key = newId();
      await unitOfWork.run(asking(key), (tx) => note(tx, key).then(() => 'done'));

      await expect(unitOfWork.run(asking(key, 'b'), (tx) => note(tx, key))).rejects.toThrow(IdempotencyKeyReused);
    });

    it('forgets the key when the work failed, so that it can be sent again', async () => {
      const key = newId();
      await expect(unitOfWork.run(asking(key), () => Promise.reject(new Error('no')))).rejects.toThrow('no');

      await expect(unitOfWork.run(asking(key), (tx) => note(tx, key).then(() => 'done'))).resolves.toBe('done');
    });

    it('means something else for another client and another region', async () => {
      const key = newId();
      const work = (tx: Transaction) => note(tx, key).then(() => 'done');
      await unitOfWork.run(asking(key), work);
      await unitOfWork.run(asking(key, 'a', '33.16', 'other'), work);
      await unitOfWork.run(asking(key, 'a', '35.24'), work);

      expect(await notes(key)).toHaveLength(3);
    });
  });
});
