import { percentile, ratioOf, spreadOf } from './samples.js';

describe('what several rounds found', () => {
  it('is told by its middle and its ends', () => {
    expect(spreadOf([3, 1, 2, 10])).toEqual({ median: 2.5, min: 1, max: 10 });
  });

  it('knows percentiles between neighbours', () => {
    expect(percentile([0, 10], 0.99)).toBeCloseTo(9.9);
    expect(() => percentile([], 0.5)).toThrow('no measurements');
  });

  it('compares round by round, so that a slow round weighs on both', () => {
    const ours = [{ rate: 100 }, { rate: 50 }, { rate: 100 }];
    const theirs = [{ rate: 200 }, { rate: 100 }, { rate: 100 }];
    expect(ratioOf(ours, theirs, 'rate')).toEqual({ median: 0.5, min: 0.5, max: 1 });
    expect(() => ratioOf(ours, theirs, 'cpu')).toThrow('a sample has no cpu');
  });
});
