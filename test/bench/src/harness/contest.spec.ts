import { contest, samplesOf } from './contest.js';

describe('a contest', () => {
  it('gives everybody a turn in every round, and begins with another one each time', async () => {
    const turns: string[] = [];
    const contenders = ['ours', 'theirs', 'limit'].map((name) => ({
      name,
      turn: (round: number) => {
        turns.push(name);
        return Promise.resolve({ rate: round });
      },
    }));

    const samples = await contest(contenders, 2, () => undefined);

    expect(turns).toEqual(['ours', 'theirs', 'limit', 'theirs', 'limit', 'ours']);
    expect(samplesOf(samples, 'limit')).toEqual([{ rate: 0 }, { rate: 1 }]);
  });

  it('ends when somebody did it wrong', async () => {
    const wrong = { name: 'wrong', turn: () => Promise.reject(new Error('lost 3 of 10')) };
    await expect(contest([wrong], 1, () => undefined)).rejects.toThrow('lost 3 of 10');
  });
});
