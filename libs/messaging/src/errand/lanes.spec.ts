import fc from 'fast-check';
import { Lanes, type Queue } from './lanes.js';

const ROOM = { atOnce: 12, forUrgent: 4, inRegion: 6, inLane: 2, inQuickLane: 4 };
const NOW = 1_000_000;
const queue = (region: string, lane: string, rank = 1): Queue => ({ region, lane, rank });
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const begin = (lanes: Lanes) => {
  lanes.took(queue('33.16', 'hook'));
  lanes.began(queue('33.16', 'hook'));
};
const fails = (lanes: Lanes, times: number, at = NOW) => {
  for (let n = 0; n < times; n++) {
    begin(lanes);
    lanes.gave(queue('33.16', 'hook'), false, at);
    lanes.stored();
  }
};

describe('The room for errands', () => {
  it('is dealt to every region in turn, whatever one of them has waiting', () => {
    const flood = Array.from({ length: 100 }, (_, n) => queue('33.16', `hook-${n}`));

    const shares = new Lanes({ ...ROOM, inRegion: 100 }).deal([...flood, queue('35.24', 'hook'), queue('51.08', 'hook')], NOW);

    const of = (region: string) => sum(shares.filter((share) => share.region === region).map(({ most }) => most));
    expect([of('33.16'), of('35.24'), of('51.08')]).toEqual([4, 2, 2]);
  });

  it('goes to the region with least in hand first', () => {
    const lanes = new Lanes({ ...ROOM, atOnce: 6 });
    lanes.took(queue('33.16', 'busy'));

    const shares = lanes.deal([queue('33.16', 'hook'), queue('35.24', 'hook')], NOW);

    expect(shares).toEqual([{ ...queue('35.24', 'hook'), most: 1 }]);
  });

  it('is kept for what is urgent, which comes first', () => {
    const lanes = new Lanes(ROOM);
    for (let n = 0; n < 8; n++) lanes.took(queue(`0${n}`, 'slow'));

    expect(lanes.deal([queue('33.16', 'hook'), queue('33.16', 'hook', 0)], NOW)).toEqual([{ ...queue('33.16', 'hook', 0), most: 2 }]);
  });

  it('is never given beyond its limits, for any queues and whatever is in hand', () => {
    const places = fc.record({
      region: fc.constantFrom('33.16', '35.24', '36'),
      lane: fc.constantFrom('a', 'b', 'c', 'd'),
      rank: fc.nat(2),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(places, { maxLength: 20, selector: ({ region, lane, rank }) => `${region} ${lane} ${rank}` }),
        fc.array(places, { maxLength: 12 }),
        (queues, taken) => {
          const lanes = new Lanes(ROOM);
          for (const one of taken) lanes.took(one);
          const shares = lanes.deal(queues, NOW);
          const all = [...taken.map((one) => ({ ...one, most: 1 })), ...shares];
          const given = (which: (one: Queue) => boolean) => sum(all.filter(which).map(({ most }) => most));

          if (shares.length > 0) expect(given(() => true)).toBeLessThanOrEqual(ROOM.atOnce);
          for (const { region, lane } of shares) {
            expect(given((one) => one.region === region)).toBeLessThanOrEqual(ROOM.inRegion);
            expect(given((one) => one.region === region && one.lane === lane)).toBeLessThanOrEqual(ROOM.inLane);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is full again when as many were given as taken', () => {
    const lanes = new Lanes(ROOM);
    for (let n = 0; n < 2; n++) begin(lanes);
    expect(lanes.deal([queue('33.16', 'hook')], NOW)).toEqual([]);

    for (let n = 0; n < 2; n++) lanes.gave(queue('33.16', 'hook'), true, NOW, 1_000);

    expect(lanes.deal([queue('33.16', 'hook')], NOW)).toEqual([{ ...queue('33.16', 'hook'), most: 2 }]);
    expect(lanes.inHand).toBe(0);
  });

  it('counts what is done and not stored yet, so that a database that is slow is not run away from', () => {
    const lanes = new Lanes({ ...ROOM, atOnce: 6 });
    for (let n = 0; n < 2; n++) begin(lanes);
    for (let n = 0; n < 2; n++) lanes.gave(queue('33.16', 'hook'), true, NOW, 1_000);
    expect(lanes.deal([queue('33.16', 'hook')], NOW)).toEqual([]);

    for (let n = 0; n < 2; n++) lanes.stored();

    expect(lanes.deal([queue('33.16', 'hook')], NOW)).toEqual([{ ...queue('33.16', 'hook'), most: 2 }]);
  });
});

describe('A lane that answers quickly', () => {
  const hook = queue('33.16', 'hook');
  const WIDE = { ...ROOM, atOnce: 100, inRegion: 100 };
  const most = (lanes: Lanes) => lanes.deal([hook], NOW)[0]?.most;
  const runs = (lanes: Lanes, times: number, ms: number, well = true) => {
    for (let n = 0; n < times; n++) {
      begin(lanes);
      lanes.gave(hook, well, NOW, ms);
      lanes.stored();
    }
  };

  it('has one more at the same time with each, up to a bound, and seven that wait for each', () => {
    const lanes = new Lanes(WIDE);
    expect(most(lanes)).toBe(2);
    runs(lanes, 1, 10);
    expect(most(lanes)).toBe(8 * 3);
    runs(lanes, 9, 10);
    expect(most(lanes)).toBe(8 * 4);
  });

  it('begins no more of what was taken than it may have at the same time', () => {
    const lanes = new Lanes(WIDE);
    runs(lanes, 9, 10);
    for (let n = 0; n < 16; n++) lanes.took(hook);
    const beginAll = () => {
      let begun = 0;
      for (; lanes.hasRoom(hook); begun++) lanes.began(hook);
      return begun;
    };
    expect(beginAll()).toBe(4);

    lanes.gave(hook, true, NOW, 10);

    expect(beginAll()).toBe(1);
  });

  it.each([
    ['slow', 1_000, true],
    ['a failure', 10, false],
  ])('begins anew after anything that was %s', (_, ms, well) => {
    const lanes = new Lanes(WIDE);
    runs(lanes, 5, 10);
    runs(lanes, 1, ms, well);

    expect(most(lanes)).toBe(2);
  });
});

describe('A lane that fails', () => {
  it('goes on after a few failures', () => {
    const lanes = new Lanes(ROOM);
    fails(lanes, 4);

    expect(lanes.restsUntil('hook', NOW)).toBe(0);
  });

  it('rests after the fifth in a row, and another lane does not', () => {
    const lanes = new Lanes(ROOM);
    fails(lanes, 5);

    expect(lanes.deal([queue('33.16', 'hook'), queue('35.24', 'hook'), queue('33.16', 'other')], NOW)).toEqual([
      { ...queue('33.16', 'other'), most: 2 },
    ]);
    expect(lanes.restsUntil('hook', NOW)).toBe(NOW + 30_000);
  });

  it('is tried with a single one when it has rested', () => {
    const lanes = new Lanes(ROOM);
    fails(lanes, 5);

    expect(lanes.deal([queue('33.16', 'hook')], NOW + 30_000)).toEqual([{ ...queue('33.16', 'hook'), most: 1 }]);
  });

  it('rests longer each time, five minutes at most', () => {
    const lanes = new Lanes(ROOM);
    fails(lanes, 5);
    const rests = [30_000];
    for (let now = NOW + 30_000; rests.length < 6; now = lanes.restsUntil('hook', now)) {
      fails(lanes, 1, now);
      rests.push(lanes.restsUntil('hook', now) - now);
    }

    expect(rests).toEqual([30_000, 60_000, 120_000, 240_000, 300_000, 300_000]);
  });

  it('rests no longer for all that was under way when it began to', () => {
    const lanes = new Lanes(ROOM);
    fails(lanes, 64);

    expect(lanes.restsUntil('hook', NOW)).toBe(NOW + 30_000);
  });

  it('has no past once one went well', () => {
    const lanes = new Lanes(ROOM);
    fails(lanes, 9);
    begin(lanes);
    lanes.gave(queue('33.16', 'hook'), true, NOW + 600_000);
    fails(lanes, 4, NOW + 600_000);

    expect(lanes.restsUntil('hook', NOW + 600_000)).toBe(0);
  });
});
