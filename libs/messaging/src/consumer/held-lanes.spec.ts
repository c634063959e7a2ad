import { headers } from '@nats-io/nats-core';
import { Entry } from './entry.js';
import { HeldLanes } from './held-lanes.js';

describe('The events that wait behind a failed one', () => {
  it('come back in order when the time has come', () => {
    const held = new HeldLanes();
    const [first, second, third] = [anEntry('A', 1), anEntry('A', 2), anEntry('A', 3)];
    held.hold(first, [second], 100);
    held.join(third);

    expect(held.takeDue(99)).toEqual([]);
    expect(held.takeDue(100)).toEqual([[first, second, third]]);
    expect(held.has(first.lane)).toBe(false);
  });

  it('stay behind an earlier one that fails after them', () => {
    const held = new HeldLanes();
    const [first, second, third, fourth] = [anEntry('A', 1), anEntry('A', 2), anEntry('A', 3), anEntry('A', 4)];
    held.hold(third, [fourth], 100);

    held.hold(first, [second], 200);

    expect(held.takeDue(199)).toEqual([]);
    expect(held.takeDue(200)).toEqual([[first, second, third, fourth]]);
  });

  it('hold up no other aggregate, nor the same id in another region', () => {
    const held = new HeldLanes();
    held.hold(anEntry('A', 1), [], 100);

    expect(held.has(anEntry('B', 2).lane)).toBe(false);
    expect(held.has(anEntry('A', 3, '35.24').lane)).toBe(false);
  });

  it('say how long it is until the first of them is due', () => {
    const held = new HeldLanes();
    held.hold(anEntry('A', 1), [], 130);
    held.hold(anEntry('B', 2), [], 110);

    expect(held.untilDue(100, 1_000)).toBe(10);
    expect(held.untilDue(200, 1_000)).toBe(0);
    expect(new HeldLanes().untilDue(100, 1_000)).toBe(1_000);
  });
});

function anEntry(key: string, seq: number, region = '33.16'): Entry {
  const fields = headers();
  fields.set('ce-subject', key);
  return new Entry({ subject: `evt.directory.${region}.organisation-registered.v1`, seq, headers: fields, data: new Uint8Array() });
}
