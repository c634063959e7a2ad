import { setTimeout as sleep } from 'node:timers/promises';
import { Listener } from './listener.js';
import { Topic } from './topic.js';

/** Something that can be changed, and is looked at. */
function given(state: object = { calls: 0 }) {
  const thing = { state, reads: 0, failing: false };
  const failures: unknown[] = [];
  const read = async () => {
    thing.reads += 1;
    if (thing.failing) throw new Error('the database went away');
    return thing.state;
  };
  const topic = new Topic(read, (error) => failures.push(error));
  const look = async (lastEventId?: string) => {
    const listener = new Listener(lastEventId);
    topic.add(listener, await topic.now());
    return listener;
  };
  return { thing, topic, failures, look };
}

/** What a listener has been shown, as text. */
const seen = (listener: Listener) => String(listener.read() ?? '');
const settled = () => sleep(150);

describe('Who looks at a topic', () => {
  it('is shown how it stands at once, and then each time that it is otherwise', async () => {
    const { thing, topic, look } = given();
    const listener = await look();
    expect(seen(listener)).toMatch(/^retry: 2000\n\nid: \S{22}\ndata: \{"calls":0\}\n\n$/);

    thing.state = { calls: 1 };
    topic.wake();
    await settled();
    topic.wake();
    await settled();

    expect(seen(listener)).toMatch(/^id: \S{22}\ndata: \{"calls":1\}\n\n$/);
  });

  it('is not shown again what was shown before the connection was lost, and is shown what has changed since', async () => {
    const { thing, topic, look } = given();
    const [, id] = /id: (\S+)/.exec(seen(await look())) ?? [];

    const back = await look(id);
    expect(seen(back)).toBe('retry: 2000\n\n');
    thing.state = { calls: 1 };
    topic.wake();
    await settled();

    expect(seen(back)).toContain('{"calls":1}');
  });

  it('shares one look at the database with all others, however much happens at once', async () => {
    const { thing, topic, look } = given();
    const listeners = await Promise.all(Array.from({ length: 8 }, () => look()));
    await settled();
    thing.reads = 0;

    for (let n = 1; n <= 100; n++) {
      thing.state = { calls: n };
      topic.wake();
    }
    await settled();

    expect(thing.reads).toBeLessThanOrEqual(2);
    for (const listener of listeners) expect(seen(listener)).toContain('{"calls":100}');
  });

  it('is told at the next word, when the database could not be asked at the last', async () => {
    const { thing, topic, failures, look } = given();
    const listener = await look();
    await settled();
    thing.failing = true;
    thing.state = { calls: 1 };
    topic.wake();
    await settled();
    expect(failures).toHaveLength(1);

    thing.failing = false;
    topic.wake();
    await settled();

    expect(seen(listener)).toContain('{"calls":1}');
  });

  it('is let go when it does not read, instead of being remembered for', async () => {
    const { thing, topic, look } = given();
    const listener = await look();
    for (const letter of ['a', 'b', 'c']) {
      thing.state = { text: letter.repeat(200_000) };
      topic.wake();
      await settled();
    }

    expect(listener.destroyed).toBe(true);
  });
});
