import { addDays, daysBetween } from '@rakor/calendar';
import fc from 'fast-check';
import { circleOf, forecasts, type Link, type Node } from './chain.js';

const node = (id: string, plannedOn: string, announcedOn = plannedOn): Node => ({ id, plannedOn, announcedOn });
const link = (before: string, after: string, gapDays = 0): Link => ({ before, after, gapDays });

/** Blora: the minister comes in early June; the grand launch waits for him and for the soft launch, and the press for the launch (B1). */
const blora = (ministerOn: string, softLaunchOn = '2021-05-11') =>
  forecasts(
    [
      node('minister', '2021-06-01', ministerOn),
      node('soft-launch', '2021-05-11', softLaunchOn),
      node('grand-launch', '2021-06-02'),
      node('report', '2021-06-04'),
    ],
    [link('minister', 'grand-launch'), link('soft-launch', 'grand-launch', 14), link('grand-launch', 'report', 2)],
  );
const days = (result: ReturnType<typeof forecasts>) =>
  Object.fromEntries([...result.values()].map(({ id, expectedOn }) => [id, expectedOn]));

describe('A slip', () => {
  it('moves what waits for it, and what waits for that', () => {
    const slipped = blora('2021-06-10');

    expect(days(slipped)).toMatchObject({ 'grand-launch': '2021-06-10', report: '2021-06-12' });
    expect(slipped.get('report')).toMatchObject({ slipDays: 8, heldUpBy: 'grand-launch' });
    expect(slipped.get('soft-launch')).toMatchObject({ slipDays: 0, heldUpBy: null });
  });

  it('is taken up by slack before it moves anything', () => {
    expect(days(blora('2021-06-01', '2021-05-19'))).toMatchObject({ 'grand-launch': '2021-06-02', report: '2021-06-04' });
    expect(blora('2021-06-01', '2021-05-20').get('grand-launch')).toMatchObject({ expectedOn: '2021-06-03', heldUpBy: 'soft-launch' });
  });

  it('is told of whatever comes last of those that something waits for', () => {
    expect(blora('2021-06-10', '2021-06-01').get('grand-launch')).toMatchObject({ expectedOn: '2021-06-15', heldUpBy: 'soft-launch' });
  });

  it('may be caught up: something that comes earlier by itself moves nothing else earlier', () => {
    expect(blora('2021-05-25').get('minister')).toMatchObject({ slipDays: -7 });
    expect(days(blora('2021-05-25'))).toMatchObject({ 'grand-launch': '2021-06-02' });
  });

  it('counts over the year end', () => {
    const over = forecasts([node('a', '2021-12-30', '2022-01-02'), node('b', '2021-12-31')], [link('a', 'b', 1)]);

    expect(over.get('b')).toMatchObject({ expectedOn: '2022-01-03', slipDays: 3 });
  });
});

describe('A circle', () => {
  it('is found with its way, however long', () => {
    const links = [link('a', 'b'), link('b', 'c'), link('c', 'd'), link('a', 'd')];

    expect(circleOf(links, link('d', 'a'))).toEqual(['d', 'a', 'd']);
    expect(circleOf(links.slice(0, 3), link('d', 'a'))).toEqual(['d', 'a', 'b', 'c', 'd']);
    expect(circleOf(links, link('a', 'a'))).toEqual(['a', 'a']);
    expect(circleOf(links, link('a', 'c'))).toBeNull();
  });
});

describe('Any chain', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const chain = fc
    .record({
      nodes: fc.tuple(
        ...ids.map((id) => fc.tuple(fc.nat(60), fc.integer({ min: -10, max: 20 })).map(([planned, slip]) => ({ id, planned, slip }))),
      ),
      wishes: fc.array(fc.record({ before: fc.constantFrom(...ids), after: fc.constantFrom(...ids), gapDays: fc.nat(10) }), {
        maxLength: 20,
      }),
    })
    .map(({ nodes, wishes }) => {
      const links: Link[] = [];
      for (const wish of wishes) if (!circleOf(links, wish)) links.push(wish);
      const made = nodes.map(({ id, planned, slip }) => node(id, addDays('2021-02-26', planned), addDays('2021-02-26', planned + slip)));
      return { nodes: made, links };
    });

  it('that refuses circles has an order in which everything waits long enough, and no longer than it must', () => {
    fc.assert(
      fc.property(chain, ({ nodes, links }) => {
        const found = forecasts(nodes, links);
        for (const { before, after, gapDays } of links)
          expect(daysBetween(found.get(before)?.expectedOn ?? '', found.get(after)?.expectedOn ?? '')).toBeGreaterThanOrEqual(gapDays);
        for (const { id, announcedOn } of nodes) {
          const { expectedOn = '', heldUpBy } = found.get(id) ?? {};
          const because = links.find(({ before, after }) => after === id && before === heldUpBy);
          if (heldUpBy === null) expect(expectedOn).toBe(announcedOn);
          else expect(because).toBeDefined();
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is moved by a slip only later, never earlier, and by no more days than the slip has', () => {
    fc.assert(
      fc.property(chain, fc.nat(6), fc.integer({ min: 1, max: 30 }), ({ nodes, links }, pick, more) => {
        const slipped = nodes.map((one, index) => (index === pick ? { ...one, announcedOn: addDays(one.announcedOn, more) } : one));
        const [before, after] = [forecasts(nodes, links), forecasts(slipped, links)];
        for (const { id } of nodes) {
          const moved = daysBetween(before.get(id)?.expectedOn ?? '', after.get(id)?.expectedOn ?? '');
          expect(moved).toBeGreaterThanOrEqual(0);
          expect(moved).toBeLessThanOrEqual(more);
        }
      }),
      { numRuns: 150 },
    );
  });
});
