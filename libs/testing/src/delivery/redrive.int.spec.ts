import { newId } from '@rakor/kernel';
import { DeadLetters } from '@rakor/messaging';
import { eventually } from '@rakor/test-infra';
import { openConsumer } from './consuming-replica.js';
import { NoteInTurn } from './note-organisation.js';
import { noted, registered } from './probe.js';
import { Sabotage } from './sabotage.js';
import { contextOf, givenStage } from './stage.js';

it('A redrive that a lost database cut short is no failed try: it is tried again by itself', async () => {
  const stage = await givenStage(noted, ['directory']);
  const watched = await Sabotage.on(stage, noted.service, noted.effect);
  const { messaging } = await openConsumer(stage, { controllers: [NoteInTurn] }, { backoff: [] });
  const { admin } = stage.database;
  const key = newId();
  const deadLetter = async () => {
    const { rows } = await admin.query<{ id: string; status: string; attempts: number }>(
      'select id, status, attempts from probe.dead_letter where key = $1',
      [key],
    );
    return rows[0];
  };
  await watched.fail(key);
  await stage.publish(registered(key, 1));
  await eventually(async () => expect(await deadLetter()).toMatchObject({ status: 'dead', attempts: 1 }));

  await watched.hold(key);
  await new DeadLetters(messaging.unitOfWork).redrive(contextOf('33.16'), (await deadLetter())?.id ?? '');
  await eventually(async () => {
    const { rowCount } = await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'probe' and wait_event = 'PgSleep'`,
    );
    expect(rowCount).toBe(1);
  });
  await watched.heal(key);

  await eventually(async () => expect(await deadLetter()).toMatchObject({ status: 'redriven', attempts: 1 }));
  expect(await watched.effects(key)).toHaveLength(1);
});
