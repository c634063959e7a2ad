import { FixedClock } from './fixed-clock.js';

describe('A fixed clock', () => {
  it('stands still until it is moved', () => {
    const clock = new FixedClock('2025-06-02T02:00:00.000Z');

    clock.advance({ days: 1, minutes: 30 });

    expect(clock.now().toISOString()).toBe('2025-06-03T02:30:00.000Z');
  });

  it('cannot be moved by whom it tells the time', () => {
    const clock = new FixedClock('2025-06-02T02:00:00.000Z');

    clock.now().setFullYear(1999);

    expect(clock.now().toISOString()).toBe('2025-06-02T02:00:00.000Z');
  });
});
