import { longestFirst } from '../compare/promised-times.js';
import { leagueOf } from './league.js';

const of = (name: string, exceeded: number, promised: number) => ({ name, exceeded, promised });

describe('The league of promised times (F18)', () => {
  it('begins with who exceeds them least often, lets equals share their place, and ranks nobody of whom little is known', () => {
    const league = leagueOf([
      of('Kendal', 3, 29),
      of('Blora', 1, 30),
      of('Lamongan', 0, 400),
      of('Buleleng', 10, 300),
      of('Cilegon', 9, 90),
    ]);

    expect(league.map(({ rank, name }) => [rank, name])).toEqual([
      [1, 'Lamongan'],
      [2, 'Blora'],
      [2, 'Buleleng'],
      [4, 'Cilegon'],
      [null, 'Kendal'],
    ]);
  });

  it('compares shares as fractions: a third is neither 0.333 nor 0.334', () => {
    expect(leagueOf([of('a', 334, 1_000), of('b', 1_000, 3_000), of('c', 333, 1_000)]).map(({ name }) => name)).toEqual(['c', 'b', 'a']);
  });

  it('of what is promised begins with the longest; a working day is seven and a half hours', () => {
    const promise = (region: string, amount: number, unit: 'minutes' | 'hours' | 'working-days') => ({
      region,
      promised: { amount, unit },
    });
    const times = [
      promise('33', 7, 'hours'),
      promise('33.16', 1, 'working-days'),
      promise('33.24', 450, 'minutes'),
      promise('33.74', 30, 'minutes'),
    ];

    expect(longestFirst(times).map(({ rank, region }) => [rank, region])).toEqual([
      [1, '33.16'],
      [1, '33.24'],
      [3, '33'],
      [4, '33.74'],
    ]);
  });
});
