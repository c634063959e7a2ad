import { Breaker } from './breaker.js';

const at = (seconds: number) => new Date(1_617_000_000_000 + seconds * 1_000);
const failing = (times: number) => {
  const breaker = new Breaker();
  for (let n = 0; n < times; n++) breaker.note(false, at(0));
  return breaker;
};

describe('Somebody who keeps failing', () => {
  it.each([
    [4, 0, true],
    [5, 0, false],
    [5, 29, false],
    [5, 30, true],
    // As many as there were under way at the same time.
    [64, 29, false],
    [64, 30, true],
  ])('%i times is asked after %i seconds: %p', (times, seconds, asked) => {
    expect(failing(times).admits(at(seconds))).toBe(asked);
  });

  it('is tried with one, and rests longer each time, five minutes at most', () => {
    const breaker = failing(5);
    let now = 30;
    for (const rest of [60, 120, 240, 300, 300]) {
      expect([breaker.admits(at(now)), breaker.admits(at(now))]).toEqual([true, false]);
      breaker.note(false, at(now));
      expect(breaker.admits(at(now + rest - 1))).toBe(false);
      now += rest;
    }
  });

  it('is asked by everybody once he is well', () => {
    const breaker = failing(5);
    breaker.admits(at(30));
    breaker.note(true, at(30));

    expect([breaker.admits(at(31)), breaker.admits(at(31))]).toEqual([true, true]);
  });
});
