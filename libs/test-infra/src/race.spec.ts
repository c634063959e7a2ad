import { setTimeout as sleep } from 'node:timers/promises';
import { race } from './race.js';

describe('A race', () => {
  it('has all callers on their way before any has finished', async () => {
    let running = 0;
    let most = 0;

    await race(8, async () => {
      most = Math.max(most, ++running);
      await sleep(5);
      running -= 1;
    });

    expect(most).toBe(8);
  });

  it('tells who got through and why the others did not', async () => {
    const { fulfilled, rejected } = await race(8, async (caller) => {
      if (caller > 0) throw new Error(`too late: ${caller}`);
      return 'first';
    });

    expect(fulfilled).toEqual(['first']);
    expect(rejected).toHaveLength(7);
  });

  it('refuses fewer callers than meet in practice', async () => {
    await expect(race(2, async () => undefined)).rejects.toThrow('at least 8');
  });
});
