import { newId } from '@rakor/kernel';
import { eventually } from '@rakor/test-infra';
import { openConsumer } from './consuming-replica.js';
import { NoteInTurn } from './note-organisation.js';
import { noted } from './probe.js';
import { Sabotage } from './sabotage.js';
import { givenStage } from './stage.js';

it('What takes the place in the stream of something that is still being handled, after the broker came back with less, has its effect, too', async () => {
  const stage = await givenStage(noted, [noted.producer]);
  await stage.broker.remember();
  const watched = await Sabotage.on(stage, noted.service, noted.effect);
  await openConsumer(stage, { controllers: [NoteInTurn] });
  const reports = await stage.progressReports();
  const [slow, other, later] = [newId(), newId(), newId()];

  // The first of the stream is in hand, and takes its time.
  await watched.hold(slow);
  await stage.publish(noted.sample(slow, 1));
  await eventually(() => expect(reports.size).toBeGreaterThan(0));
  await stage.broker.rewind();
  // Another one is the first now, and is delivered before the one in hand is done with.
  await eventually(() => stage.publish(noted.sample(other, 1)));
  const pending = async () => (await stage.jsm.consumers.info('DIRECTORY', noted.service)).num_ack_pending;
  await eventually(async () => expect(await pending()).toBe(1), { within: 20_000 });
  await watched.heal(slow);
  await stage.publish(noted.sample(later, 1));

  await eventually(async () => expect(await watched.effects(later)).toHaveLength(1), { within: 20_000 });
  expect(await watched.effects(slow, other)).toHaveLength(2);
}, 100_000);
