import { eventually } from './eventually.js';

describe('eventually', () => {
  it('gives the first value that is not a failure', async () => {
    let calls = 0;

    const value = await eventually(
      () => {
        calls += 1;
        if (calls < 3) throw new Error('not yet');
        return calls;
      },
      { every: 1 },
    );

    expect(value).toBe(3);
  });

  it('throws the last failure as it was when time is up', async () => {
    const failing = eventually(() => expect([]).toHaveLength(1), { within: 20, every: 5 });

    await expect(failing).rejects.toThrow('toHaveLength');
  });
});
