import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '@rakor/kernel';
import { replaySince } from '@rakor/messaging';
import { createMetrics } from '@rakor/observability';
import { eventually } from '@rakor/test-infra';
import pg from 'pg';
import { contextOf, type DeliveredService, givenStage, type Replica, type Stage } from './stage.js';
import type { SampleEvent } from '../streams.js';

/** A service's outbox, and an event of its own for the suite to announce. */
export interface OutboxSubject extends DeliveredService {
  sample(key: string, sequence: number): SampleEvent;
}

/** The relay looks into gaps every 20 ms. */
const SEVERAL_LOOKS_MS = 200;

/** What every service that announces events guarantees: each committed event reaches its stream, in the order of its aggregate. */
export function outboxFeatures(subject: OutboxSubject): void {
  describe(`The outbox of ${subject.service}`, () => {
    let stage: Stage;
    let replica: Replica;
    let metrics = createMetrics(subject.service);
    const region = contextOf('33.16');

    const announce = (key: string, sequence: number, from = replica) =>
      from.messaging.unitOfWork.run(region, async (tx) => {
        const { type, fact } = subject.sample(key, sequence);
        await tx.outbox.add(type, fact);
      });
    const arrived = async (...keys: string[]) => (await stage.streamed(subject.service)).filter((event) => keys.includes(event.key));

    const carried = async () => (await metrics.getSingleMetric('rakor_relay_events_total')?.get())?.values[0]?.value ?? 0;

    beforeAll(async () => {
      stage = await givenStage(subject);
      replica = await stage.open({ metrics });
      replica.messaging.startRelay();
    });

    it('carries what was committed, in the order of the aggregate, once', async () => {
      const key = newId();
      for (let sequence = 1; sequence <= 20; sequence++) await announce(key, sequence);

      await eventually(async () =>
        expect((await arrived(key)).map((event) => event.sequence)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1)),
      );
      expect((await arrived(key))[0]).toMatchObject({
        region: '33.16',
        subject: expect.stringContaining(`evt.${subject.service}.33.16.`) as string,
      });
    });

    it('carries nothing of a change that was rolled back', async () => {
      const [lost, kept] = [newId(), newId()];
      await expect(
        replica.messaging.unitOfWork.run(region, async (tx) => {
          const { type, fact } = subject.sample(lost, 1);
          await tx.outbox.add(type, fact);
          throw new Error('refused after all');
        }),
      ).rejects.toThrow('refused after all');
      await announce(kept, 1);

      await eventually(async () => expect(await arrived(lost, kept)).toMatchObject([{ key: kept }]));
    });

    it('misses no event that commits after a later one', async () => {
      const [slow, quick] = [newId(), newId()];
      let mayCommit = (): void => undefined;
      const held = new Promise<void>((resolve) => (mayCommit = resolve));
      const late = replica.messaging.unitOfWork.run(region, async (tx) => {
        const { type, fact } = subject.sample(slow, 1);
        await tx.outbox.add(type, fact);
        await held;
      });
      await announce(quick, 1);
      await eventually(async () => expect(await arrived(quick)).toHaveLength(1));
      mayCommit();
      await late;

      await eventually(async () => expect(await arrived(slow, quick)).toMatchObject([{ key: quick }, { key: slow }]));
    });

    it('misses no event whose transaction is the younger one and has taken its place earlier', async () => {
      const [older, younger] = [newId(), newId()];
      const [begun, mayGoOn, placed, mayCommit] = [signal(), signal(), signal(), signal()];
      const first = replica.messaging.unitOfWork.run(region, async (tx) => {
        await tx.manager.query('select pg_current_xact_id()');
        begun.give();
        await mayGoOn.given;
        const { type, fact } = subject.sample(older, 1);
        await tx.outbox.add(type, fact);
      });
      await begun.given;
      const second = replica.messaging.unitOfWork.run(region, async (tx) => {
        const { type, fact } = subject.sample(younger, 1);
        await tx.outbox.add(type, fact);
        placed.give();
        await mayCommit.given;
      });
      await placed.given;
      mayGoOn.give();
      await first;
      await eventually(async () => expect(await arrived(older)).toHaveLength(1));
      await sleep(SEVERAL_LOOKS_MS);
      mayCommit.give();
      await second;

      await eventually(async () => expect(await arrived(older, younger)).toMatchObject([{ key: older }, { key: younger }]));
    });

    it('carries each event once though two replicas run', async () => {
      const second = await stage.open();
      second.messaging.startRelay();
      const key = newId();
      for (let sequence = 1; sequence <= 30; sequence++) await announce(key, sequence, sequence % 2 ? replica : second);

      await eventually(async () =>
        expect((await arrived(key)).map((event) => event.sequence)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1)),
      );
      await second.close();
    });

    it('goes on in another replica when the leading one dies', async () => {
      const key = newId();
      const second = await stage.open();
      second.messaging.startRelay();
      await stage.database.admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1`, [
        `${subject.service}-relay`,
      ]);
      await announce(key, 1, second);

      await eventually(async () => expect(await arrived(key)).toHaveLength(1));
      await second.close();
    });

    it('stores nothing twice when a relay was killed after publishing and before marking', async () => {
      const key = newId();
      await announce(key, 1);
      await eventually(async () => expect(await arrived(key)).toHaveLength(1));
      await rewindCursor(stage, 1);
      await announce(key, 2);

      await eventually(async () => expect((await arrived(key)).map((event) => event.sequence)).toEqual([1, 2]));
    });

    it('lets commands succeed while the broker is away, and carries their events afterwards', async () => {
      const key = newId();
      await stage.broker.kill();
      for (let sequence = 1; sequence <= 5; sequence++) await announce(key, sequence);
      await stage.broker.start();

      await eventually(async () => expect((await arrived(key)).map((event) => event.sequence)).toEqual([1, 2, 3, 4, 5]), {
        within: 20_000,
      });
    });

    it('lets a service start while the broker is away, and carries its events afterwards', async () => {
      const key = newId();
      await replica.close();
      await stage.broker.stop();
      metrics = createMetrics(subject.service);
      replica = await stage.open({ metrics });
      replica.messaging.startRelay();
      await announce(key, 1);
      await stage.broker.start();

      await eventually(async () => expect(await arrived(key)).toHaveLength(1), { within: 20_000 });
    });

    it('publishes what it kept again when the broker lost its data', async () => {
      const key = newId();
      await announce(key, 1);
      await eventually(async () => expect(await arrived(key)).toHaveLength(1));
      const before = (await stage.streamed(subject.service)).map((event) => event.id);
      await stage.broker.wipe();
      await eventually(() => stage.provision());

      await eventually(
        async () => expect((await stage.streamed(subject.service)).map((event) => event.id).sort()).toEqual([...before].sort()),
        { within: 20_000 },
      );
    });

    it('publishes kept events again at an operator’s wish', async () => {
      const since = new Date(Date.now() - 3_600_000);
      const before = await carried();
      const client = new pg.Client({ connectionString: stage.database.urls.relay });
      await client.connect();
      const asked = await replaySince(client, since).finally(() => client.end());

      expect(asked).toBeGreaterThan(50);
      // The stream recognises them by their ids, so only the relay's own count shows that they left again.
      await eventually(async () => expect((await carried()) - before).toBe(asked));
    });

    it('shows another tenant none of its rows', async () => {
      await announce(newId(), 1);

      const seen = await replica.messaging.unitOfWork
        .read(contextOf('35.24'), ({ manager }) => manager.query<unknown[]>('select * from outbox'))
        .catch((error: unknown) => String(error));

      expect(seen).toContain('permission denied');
    });
  });
}

/** Puts the bookmark back by some rows, as if the relay had died before writing it, and makes the relay read it. */
async function rewindCursor(stage: Stage, rows: number): Promise<void> {
  const client = new pg.Client({ connectionString: stage.database.urls.relay });
  await client.connect();
  await client.query('update relay_cursor set replay_after = position - $1', [rows]).finally(() => client.end());
}

/** Something that one part of a test waits for and another gives. */
function signal(): { readonly given: Promise<void>; give(): void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { given: promise, give: resolve };
}
