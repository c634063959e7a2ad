import type { TimeZone } from '@rakor/kernel';
import fc from 'fast-check';
import { ChannelLimit, type LimitWish } from './limit.js';

const limit = (wish: Partial<LimitWish>) => Object.assign(ChannelLimit.unset('33.16', 'x', 'e-mail'), wish);
const used = (wish: object = {}) => ({ thisHour: 0, today: 0, waiting: 0, ...wish });
const turn = (one: ChannelLimit, nth: number, today: number, at: string, zone: TimeZone = 'Asia/Jakarta') =>
  one.nextTurn(nth, used({ today }), new Date(at), zone).toISOString();

describe('A limit of a channel', () => {
  it.each([
    [{}, {}, Infinity],
    [{ perHour: 10 }, { thisHour: 4 }, 6],
    [{ perHour: 10, perDay: 12 }, { thisHour: 4, today: 11 }, 1],
    [{ perHour: 10 }, { thisHour: 14 }, 0],
  ])('%j of which %j has gone leaves room for %d', (wish, gone, room) => expect(limit(wish).room(used(gone))).toBe(room));

  it('lets so many wait for each of the hours ahead', () => {
    const turns = [0, 1, 2, 3, 4].map((nth) => turn(limit({ perHour: 2 }), nth, 2, '2025-06-02T03:59:59Z'));
    expect(turns.map((at) => at.slice(11, 16))).toEqual(['04:00', '04:00', '05:00', '05:00', '06:00']);
  });

  it.each([
    ['Asia/Jakarta', '2025-12-31T16:59:59Z', '2025-12-31T17:00:00.000Z'],
    ['Asia/Makassar', '2025-12-31T15:59:59Z', '2025-12-31T16:00:00.000Z'],
    ['Asia/Jayapura', '2025-12-31T14:59:59Z', '2025-12-31T15:00:00.000Z'],
  ] as const)('lets what is over a full day wait for midnight on the clocks of the region: %s', (zone, at, next) => {
    expect(turn(limit({ perDay: 5, perHour: 2 }), 0, 5, at, zone)).toBe(next);
    expect(Date.parse(turn(limit({ perDay: 5 }), 5, 5, at, zone)) - Date.parse(next)).toBe(86_400_000);
  });

  it('never lets anybody wait for a turn that is over, and never before one who came earlier', () => {
    const most = fc.option(fc.integer({ min: 1, max: 50 }), { nil: null });
    fc.assert(
      fc.property(most, fc.integer({ min: 1, max: 50 }), fc.nat(200), fc.nat(100), fc.nat(1e9), (perDay, perHour, nth, today, ms) => {
        const at = new Date(Date.UTC(2025, 11, 25) + ms);
        const of = (n: number) => limit({ perDay, perHour }).nextTurn(n, used({ today }), at, 'Asia/Jakarta').getTime();
        expect(of(nth)).toBeGreaterThan(at.getTime());
        expect(of(nth + 1)).toBeGreaterThanOrEqual(of(nth));
      }),
    );
  });
});
