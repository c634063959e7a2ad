import { TestMode, type TestModeWish } from './test-mode.js';

const NOW = new Date('2025-06-02T02:00:00.000Z');
const READER = '01975f3c-0000-7000-8000-000000000001';
const WEBHOOK = '01975f3c-0000-7000-8000-000000000002';
const mode = (wish?: Partial<TestModeWish>) => {
  const one = TestMode.unset('33.16', '01975f3c-0000-7000-8000-000000000003');
  if (wish) one.set({ until: new Date('2025-06-03T02:00:00.000Z'), guests: [], ...wish }, 'admin', NOW);
  return one;
};

describe('A test mode', () => {
  it('keeps nothing in the house before it is set', () => {
    expect(mode().keeps(READER, NOW)).toBe(false);
  });

  it.each([
    ['keeps what is for anybody', READER, '2025-06-03T01:59:59.999Z', true],
    ['is over by itself', READER, '2025-06-03T02:00:00.000Z', false],
    ['lets through what is for a guest', WEBHOOK, '2025-06-02T02:00:00.000Z', false],
  ])('%s', (_, recipient, at, kept) => {
    expect(mode({ guests: [WEBHOOK] }).keeps(recipient, new Date(at))).toBe(kept);
  });

  it('says what was set, and how many are guests', () => {
    expect(mode().set({ until: new Date('2025-08-31T02:00:00.000Z'), guests: [WEBHOOK, READER] }, 'admin', NOW)).toEqual({
      ...{ testModeId: '01975f3c-0000-7000-8000-000000000003', sequence: 1, until: '2025-08-31T02:00:00.000Z', guests: 2 },
      ...{ setBy: 'admin', setAt: NOW.toISOString() },
    });
  });

  it.each([
    ['an end that is over', { until: NOW }, 'ends by itself'],
    ['an end after more than ninety days', { until: new Date('2025-08-31T02:00:00.001Z') }, 'at most 90 days'],
    ['guests where everybody is reached', { until: null, guests: [READER] }, 'everybody is reached'],
  ])('refuses %s', (_, wish, why) => {
    expect(() => mode({}).set({ guests: [], ...wish }, 'admin', NOW)).toThrow(why);
  });

  it('refuses what it is already, in whatever order its guests are named', () => {
    const one = mode({ guests: [WEBHOOK, READER] });
    expect(() => one.set({ until: one.until, guests: [READER, WEBHOOK] }, 'admin', NOW)).toThrow('already');
    expect(() => mode().set({ until: null, guests: [] }, 'admin', NOW)).toThrow('already');
  });

  it('is ended by hand', () => {
    const one = mode({ guests: [WEBHOOK] });
    expect(one.set({ until: null, guests: [] }, 'admin', NOW)).toMatchObject({ sequence: 2, until: null, guests: 0 });
    expect(one.isOn(NOW)).toBe(false);
  });
});
