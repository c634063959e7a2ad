import { Gate } from './gate.js';

describe('A gate of width 2', () => {
  it('lets two in at once, in the order in which they came, and all in the end', async () => {
    const gate = new Gate(2);
    const entered: number[] = [];
    let inside = 0;
    let most = 0;
    const work = (index: number) =>
      gate.run(async () => {
        entered.push(index);
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setImmediate(resolve));
        inside -= 1;
        return index;
      });

    expect(await Promise.all([0, 1, 2, 3, 4].map(work))).toEqual([0, 1, 2, 3, 4]);
    expect({ entered, most }).toEqual({ entered: [0, 1, 2, 3, 4], most: 2 });
  });

  it('goes on after work that failed', async () => {
    const gate = new Gate(1);

    await expect(gate.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');

    expect(await gate.run(() => Promise.resolve('yes'))).toBe('yes');
  });
});
