import { Random } from './random.js';
import { schedule } from './schedule.js';

const KINDS = ['killed', 'stopped', 'cut'] as const;

function first(count: number, seed: number): { kind: string; pause: number; target: number }[] {
  const row = schedule(seed, KINDS);
  return Array.from({ length: count }, () => {
    const { injection, pause, random } = row.next().value;
    return { kind: injection, pause, target: random.between(1, 1_000) };
  });
}

describe('Chance', () => {
  it('is the same for the same seed, and another for another', () => {
    const numbers = (seed: number) => {
      const random = new Random(seed);
      return Array.from({ length: 50 }, () => random.next());
    };

    expect(numbers(7)).toEqual(numbers(7));
    expect(numbers(7)).not.toEqual(numbers(8));
  });

  it('stays within its bounds, and reaches both', () => {
    const random = new Random(1);
    const numbers = Array.from({ length: 500 }, () => random.between(3, 6));

    expect([...new Set(numbers)].sort()).toEqual([3, 4, 5, 6]);
  });
});

describe('The schedule of a seed', () => {
  it('is the same kinds, targets and pauses every time', () => {
    expect(first(20, 42)).toEqual(first(20, 42));
    expect(first(20, 42)).not.toEqual(first(20, 43));
  });

  it('has every kind once before any comes again', () => {
    const kinds = first(9, 5).map(({ kind }) => kind);

    for (const round of [kinds.slice(0, 3), kinds.slice(3, 6), kinds.slice(6)]) expect([...round].sort()).toEqual([...KINDS].sort());
  });

  it('gives each injection numbers of its own, however many the one before took', () => {
    const greedy = schedule(9, KINDS);
    const modest = schedule(9, KINDS);
    const one = greedy.next().value.random;
    for (let taken = 0; taken < 10; taken++) one.next();
    modest.next();

    expect(greedy.next().value.random.next()).toBe(modest.next().value.random.next());
  });
});
