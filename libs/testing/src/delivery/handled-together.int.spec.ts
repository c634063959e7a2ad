import { newId } from '@rakor/kernel';
import { eventually } from '@rakor/test-infra';
import { openConsumer } from './consuming-replica.js';
import { NoteInSets, NoteSideBySide } from './note-organisation.js';
import { noted, registered } from './probe.js';
import { Sabotage } from './sabotage.js';
import { givenStage, type Stage } from './stage.js';

const REGIONS = ['33.16', '35.24'];

/** Everything waits in the stream before the consumer opens, so that it comes in large batches. */
describe.each([
  ['independent', NoteSideBySide],
  ['of sets', NoteInSets],
])('A batch for a handler that is %s', (_, controller) => {
  const lanes = REGIONS.flatMap((region) => Array.from({ length: 20 }, () => ({ region, key: newId() })));
  const poison = newId();
  let stage: Stage;
  let watched: Sabotage;

  const deadLetters = async () => {
    const { rows } = await stage.database.admin.query<{ key: string; status: string; attempts: number }>(
      'select key, status, attempts from probe.dead_letter order by stream_sequence',
    );
    return rows;
  };

  beforeAll(async () => {
    stage = await givenStage(noted, ['directory']);
    watched = await Sabotage.on(stage, noted.service, noted.effect);
    await watched.fail(poison);
    for (let sequence = 1; sequence <= 4; sequence++) {
      for (const { region, key } of lanes) await stage.publish(registered(key, sequence), { region });
      if (sequence <= 2) await stage.publish(registered(poison, sequence));
    }
    // One attempt only: who is blamed for another's fault is dead at once.
    await openConsumer(stage, { controllers: [controller] }, { backoff: [] });
  });

  it('has each effect once, in the order of its aggregate and in its own region', async () => {
    await eventually(async () => expect(await watched.effects(...lanes.map(({ key }) => key))).toHaveLength(4 * lanes.length));

    for (const { region, key } of lanes)
      expect(await watched.effects(key)).toEqual([1, 2, 3, 4].map((sequence) => ({ region, key, sequence })));
  });

  it('finds the poison among the others, and only its aggregate waits', async () => {
    await eventually(async () =>
      expect(await deadLetters()).toEqual([
        { key: poison, status: 'dead', attempts: 1 },
        { key: poison, status: 'parked', attempts: 0 },
      ]),
    );

    expect(await watched.effects(poison)).toEqual([]);
  });
});

it('A set has one event of every aggregate of its region that the batch tells of', () => {
  expect(NoteInSets.largest).toBeGreaterThan(10);
  expect(NoteInSets.doubled).toBe(false);
});
