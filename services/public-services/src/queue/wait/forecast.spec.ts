import { newId } from '@rakor/kernel';
import fc from 'fast-check';
import { forecast, type InLine, type Pace } from './forecast.js';

const now = new Date('2025-06-02T03:00:00Z');
const pace: Pace = { serving: 300, run: 3, tooLong: 1_200, passed: new Map() };
const since = (secondsAgo: number, serviceId = 'ktp', priority = false): InLine => {
  return { ticketId: newId(), serviceId, priority, queuedAt: new Date(now.getTime() - secondsAgo * 1_000) };
};
const desk = (freeIn: number, ...servingIds: string[]) => ({ servingIds, freeIn });

describe('The wait that is to come', () => {
  it('is a slot after another at one counter, between optimism and one slot more', () => {
    const [first, second, third] = [since(30), since(20), since(10)];
    const { prospects } = forecast([third, first, second], [desk(0, 'ktp')], pace, now);

    expect([first, second, third].map(({ ticketId }) => prospects.get(ticketId))).toEqual([
      { position: 1, from: 0, to: 0 },
      { position: 2, from: 240, to: 600 },
      { position: 3, from: 480, to: 900 },
    ]);
  });

  it('is shared by counters that serve the same', () => {
    const line = [since(40), since(30), since(20), since(10)];
    const { prospects } = forecast(line, [desk(0, 'ktp'), desk(100, 'ktp', 'kk')], pace, now);

    expect(line.map(({ ticketId }) => prospects.get(ticketId)?.from)).toEqual([0, 80, 240, 320]);
  });

  it('is shorter for who has priority, and longer for who is passed over', () => {
    const [patient, elderly] = [since(60), since(1, 'ktp', true)];
    const { prospects } = forecast([patient, elderly], [desk(0, 'ktp')], pace, now);

    expect([elderly, patient].map(({ ticketId }) => prospects.get(ticketId)?.position)).toEqual([1, 2]);
  });

  it('cannot be told where no open counter serves it', () => {
    const one = since(10, 'pajak');
    const { prospects, newcomers } = forecast([one], [desk(0, 'ktp')], pace, now);

    expect(prospects.size).toBe(0);
    expect([...newcomers.keys()]).toEqual(['ktp']);
  });

  it('of a newcomer is behind all who are there, and nothing where a counter is idle', () => {
    expect(forecast([], [desk(0, 'ktp')], pace, now).newcomers.get('ktp')).toEqual({ from: 0, to: 0 });
    expect(forecast([since(20), since(10)], [desk(0, 'ktp')], pace, now).newcomers.get('ktp')).toEqual({ from: 480, to: 900 });
  });

  it('follows the order of the calls: nobody of a line is told a shorter wait than who is called before him', () => {
    const someone = fc.record({
      ago: fc.integer({ min: 0, max: 3_000 }),
      service: fc.constantFrom('ktp', 'kk', 'pajak'),
      priority: fc.boolean(),
    });
    const counter = fc.record({ free: fc.integer({ min: 0, max: 600 }), serves: fc.subarray(['ktp', 'kk', 'pajak'], { minLength: 1 }) });
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 40 }), fc.array(counter, { minLength: 1, maxLength: 5 }), (people, counters) => {
        const line = people.map(({ ago, service, priority }) => since(ago, service, priority));
        const desks = counters.map(({ free, serves }) => desk(free, ...serves));
        const { prospects } = forecast(line, desks, pace, now);

        const served = new Set(counters.flatMap(({ serves }) => serves));
        expect(prospects.size).toBe(line.filter(({ serviceId }) => served.has(serviceId)).length);
        for (const service of served) {
          const inOrder = line
            .flatMap(({ ticketId, serviceId }) => (serviceId === service ? [prospects.get(ticketId)] : []))
            .toSorted((one, other) => (one?.position ?? 0) - (other?.position ?? 0));
          expect(inOrder.map((one) => one?.position)).toEqual(inOrder.map((_, index) => index + 1));
          const froms = inOrder.map((one) => one?.from ?? 0);
          expect(froms).toEqual(froms.toSorted((one, other) => one - other));
          expect(inOrder.every((one) => one && one.from <= one.to)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
