import type { ModuleMetadata } from '@nestjs/common';
import { streamOf } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { DeadLetters } from '@rakor/messaging';
import { schemaOf } from '@rakor/persistence';
import { eventually } from '@rakor/test-infra';
import { type ConsumingReplica, openConsumer } from './consuming-replica.js';
import { type Effect, Sabotage } from './sabotage.js';
import { contextOf, type DeliveredService, givenStage, type Stage } from './stage.js';
import type { SampleEvent } from '../streams.js';

/** A service's reading of one producer, as far as the suite has to know it. */
export interface ConsumerSubject extends DeliveredService {
  readonly producer: string;
  /** An event of the producer about the aggregate `key`, which must reach `effect.table` as one row. */
  sample(key: string, sequence: number): SampleEvent;
  /** What the handlers need: imports, controllers, providers. */
  readonly parts: ModuleMetadata;
  readonly effect: Effect;
  /** Rows that must be there before the first event. */
  readonly arrange?: (stage: Stage) => Promise<void>;
}

/** What every service that listens guarantees: each event has its effect once, in the order of its aggregate, and poison hurts only its own aggregate. */
export function consumerFeatures(subject: ConsumerSubject): void {
  describe(`What ${subject.service} hears from ${subject.producer}`, () => {
    let stage: Stage;
    let replica: ConsumingReplica;
    let watched: Sabotage;
    const stream = streamOf(subject.producer);
    const inOrder = subject.effect.sequence !== undefined;

    const say = (key: string, sequence = 1, options: Parameters<Stage['publish']>[1] = {}) =>
      stage.publish(subject.sample(key, sequence), options);
    const effectsOf = async (...keys: string[]) => watched.effects(...keys);
    const deadLetters = async (key: string) => {
      const { rows } = await stage.database.admin.query<{ id: string; status: string; attempts: number }>(
        `select id, status, attempts from ${schemaOf(subject.service)}.dead_letter where key = $1 order by stream_sequence`,
        [key],
      );
      return rows;
    };
    const ones = (key: string, count: number) =>
      Array.from({ length: count }, (_, index) => expect.objectContaining({ key, sequence: inOrder ? index + 1 : null }) as unknown);

    beforeAll(async () => {
      stage = await givenStage(subject, [subject.producer]);
      await subject.arrange?.(stage);
      watched = await Sabotage.on(stage, subject.service, subject.effect);
      replica = await openConsumer(stage, subject.parts);
    });

    it('has the effect of each event once, in the order of its aggregate', async () => {
      const keys = Array.from({ length: 10 }, newId);
      for (let sequence = 1; sequence <= 5; sequence++) await Promise.all(keys.map((key) => say(key, sequence)));

      for (const key of keys) await eventually(async () => expect(await effectsOf(key)).toEqual(ones(key, 5)));
    });

    it('has one effect of an event that comes several times', async () => {
      const [key, other] = [newId(), newId()];
      const id = await say(key);
      await say(key, 1, { id });
      await say(key, 1, { id });
      await say(other);

      await eventually(async () => expect(await effectsOf(other)).toHaveLength(1));
      expect(await effectsOf(key)).toEqual(ones(key, 1));
    });

    it('has one effect each when the process dies after the effect and before the acknowledgement', async () => {
      const key = newId();
      for (let sequence = 1; sequence <= 3; sequence++) await say(key, sequence);
      await eventually(async () => expect(await effectsOf(key)).toHaveLength(3));
      // A new consumer has no acknowledgements: the whole stream comes once more.
      await stage.jsm.consumers.delete(stream, subject.service);
      await stage.provision();
      const last = newId();
      await say(last);

      await eventually(async () => expect(await effectsOf(last)).toHaveLength(1), { within: 20_000 });
      expect(await effectsOf(key)).toEqual(ones(key, 3));
    });

    it('goes on, once and in order, when its database connections are cut', async () => {
      const key = newId();
      for (let sequence = 1; sequence <= 40; sequence++) {
        await say(key, sequence);
        if (sequence === 20)
          await stage.database.admin.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [
            subject.service,
          ]);
      }

      await eventually(async () => expect(await effectsOf(key)).toEqual(ones(key, 40)), { within: 20_000 });
    });

    it('tries a failing event again, keeps later ones of its aggregate behind it, and lets the others pass', async () => {
      const [failing, other] = [newId(), newId()];
      await watched.fail(failing);
      await say(failing, 1);
      await say(failing, 2);
      await say(other, 1);
      await eventually(async () => expect(await effectsOf(other)).toHaveLength(1));
      expect(await effectsOf(failing)).toEqual([]);
      await watched.heal(failing);

      await eventually(async () => expect(await effectsOf(failing)).toEqual(ones(failing, 2)));
      expect(await deadLetters(failing)).toEqual([]);
    });

    it('sets poison aside after its attempts, parks what follows in its aggregate, and redrives in order', async () => {
      const [poison, before, after] = [newId(), newId(), newId()];
      await watched.fail(poison);
      await say(before);
      await say(poison, 1);
      await say(poison, 2);
      await say(after);
      await eventually(async () =>
        expect(await deadLetters(poison)).toMatchObject([{ status: 'dead', attempts: 4 }, { status: 'parked' }]),
      );
      expect(await effectsOf(before, after)).toHaveLength(2);
      await say(poison, 3);
      await eventually(async () => expect(await deadLetters(poison)).toHaveLength(3));

      await watched.heal(poison);
      const [dead] = await deadLetters(poison);
      await new DeadLetters(replica.messaging.unitOfWork).redrive(contextOf('33.16'), dead?.id ?? '');
      await eventually(async () => expect(await effectsOf(poison)).toEqual(ones(poison, 3)));
      await say(poison, 4);
      await eventually(async () => expect(await effectsOf(poison)).toEqual(ones(poison, 4)));
    });

    it('keeps a copy of what was set aside in the DLQ stream', async () => {
      const key = newId();
      await say(key, 1, { body: '{"not":"this event"}' });
      await eventually(async () => expect(await deadLetters(key)).toMatchObject([{ status: 'dead' }]));

      await eventually(async () => {
        const copy = await stage.jsm.streams.getMessage('DLQ', { last_by_subj: `dlq.${subject.service}.33.16.>` });
        expect(copy?.header.get('rakor-consumer')).toBe(subject.service);
        expect(copy?.string()).toBe('{"not":"this event"}');
      });
      expect(await effectsOf(key)).toEqual([]);
    });

    it('refuses an event whose subject and header name different regions', async () => {
      const key = newId();
      await say(key, 1, { headers: { 'ce-region': '35.24' } });

      await eventually(async () => expect(await deadLetters(key)).toMatchObject([{ status: 'dead' }]));
      expect(await effectsOf(key)).toEqual([]);
    });

    it('writes each event into its own region and no other', async () => {
      const [blora, lamongan] = [newId(), newId()];
      await Promise.all([say(blora, 1, { region: '33.16' }), say(lamongan, 1, { region: '35.24' })]);

      await eventually(async () => expect(await effectsOf(blora, lamongan)).toHaveLength(2));
      expect(await effectsOf(blora)).toMatchObject([{ region: '33.16' }]);
      expect(await effectsOf(lamongan)).toMatchObject([{ region: '35.24' }]);
    });

    it('sets an unknown version of a known event aside', async () => {
      const key = newId();
      const { type } = subject.sample(key, 1);
      const newer = type.type.replace(/\.v\d+$/, '.v99');
      const [service, event] = newer.split('.');
      await say(key, 1, { subject: `evt.${service}.33.16.${event}.v99`, headers: { 'ce-type': newer } });

      await eventually(async () => expect(await deadLetters(key)).toMatchObject([{ status: 'dead' }]));
    });

    it('keeps the broker from delivering again while a handler takes longer than the broker waits', async () => {
      const key = newId();
      const reports = await stage.progressReports();
      await watched.hold(key);
      await say(key);

      // A third of that wait lies between two reports: with four of one delivery it is over, and nothing was delivered again.
      await eventually(() => expect(Math.max(...reports.values())).toBeGreaterThanOrEqual(4), { within: 15_000 });
      expect(await effectsOf(key)).toEqual([]);
      await watched.heal(key);
      await say(key, 2);
      await eventually(async () => expect(await effectsOf(key)).toEqual(ones(key, 2)));
    });

    it('goes on in another replica, with what was left unanswered first', async () => {
      const key = newId();
      const second = await openConsumer(stage, subject.parts);
      await watched.fail(key);
      await say(key, 1);
      await say(key, 2);
      await replica.close();
      await watched.heal(key);
      await say(key, 3);

      await eventually(async () => expect(await effectsOf(key)).toEqual(ones(key, 3)), { within: 20_000 });
      replica = second;
    });

    it('goes on soon after the broker was killed and came back', async () => {
      const [before, after] = [newId(), newId()];
      await say(before, 1);
      await stage.broker.kill();
      await stage.broker.start();
      await eventually(() => say(after, 1));
      await eventually(() => say(before, 2));

      await eventually(async () => expect(await effectsOf(after)).toHaveLength(1), { within: 8_000 });
      await eventually(async () => expect(await effectsOf(before)).toEqual(ones(before, 2)));
    });

    it('keeps the order when deliveries are lost on their way', async () => {
      const key = newId();
      await say(key, 1);
      await eventually(async () => expect(await effectsOf(key)).toHaveLength(1));
      stage.nats.subscribe('thief', { callback: () => undefined });
      const request = JSON.stringify({ batch: 2, expires: 5_000_000_000 });
      stage.nats.publish(`$JS.API.CONSUMER.MSG.NEXT.${stream}.${subject.service}`, request, { reply: 'thief' });
      for (const sequence of [2, 3, 4, 5]) await say(key, sequence);

      await eventually(async () => expect(await effectsOf(key)).toEqual(ones(key, 5)));
    });

    it('has one effect each when the broker lost everything and the events came again', async () => {
      const keys = Array.from({ length: 5 }, newId);
      const ids = await Promise.all(keys.map((key) => say(key)));
      await eventually(async () => expect(await effectsOf(...keys)).toHaveLength(5));
      await stage.broker.wipe();
      await eventually(() => stage.provision());
      await Promise.all(keys.map((key, index) => say(key, 1, { id: ids[index] ?? '' })));
      const fresh = newId();
      await say(fresh);

      await eventually(async () => expect(await effectsOf(fresh)).toHaveLength(1), { within: 20_000 });
      expect(await effectsOf(...keys)).toHaveLength(5);
    });
  });
}
