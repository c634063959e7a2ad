import { LADDER_PROOFS } from '@rakor/contracts';
import fc from 'fast-check';
import { type DistrictFacts, LADDER_LEVELS, levelOf, MINI_MALL_SERVICES, tripsAvoided } from './ladder.js';

const bare: DistrictFacts = { delegated: 0, given: 0, ticketing: false, institutions: 0, foreign: 0, declared: new Set() };
const all: DistrictFacts = {
  delegated: 9,
  given: MINI_MALL_SERVICES,
  ticketing: true,
  institutions: 2,
  foreign: 1,
  declared: new Set(LADDER_PROOFS),
};
const level = (overrides: Partial<DistrictFacts>) => levelOf({ ...all, ...overrides }).level;
const without = (...proofs: string[]) => ({ declared: new Set(LADDER_PROOFS.filter((proof) => !proofs.includes(proof))) });

describe('The ladder of a district (F11)', () => {
  it.each([
    ['L0', bare],
    ['L1', { ...bare, delegated: 1, declared: new Set(['administrative', 'technical'] as const) }],
    ['L2', { ...bare, delegated: 1, declared: new Set(LADDER_PROOFS) }],
    ['L3', { ...all, foreign: 0 }],
    ['L4', all],
  ] as const)('leads to %s', (expected, facts) => expect(levelOf(facts).level).toBe(expected));

  it.each<[string, Partial<DistrictFacts>, string]>([
    ['nothing is delegated', { delegated: 0 }, 'L0'],
    ['its standard is not shown', without('administrative'), 'L0'],
    ['its facilities are not shown', without('technical'), 'L0'],
    ['its network is down', without('network'), 'L1'],
    ['nothing is on line', without('online-service'), 'L1'],
    ['it gives one service too few', { given: MINI_MALL_SERVICES - 1 }, 'L2'],
    ['nobody else serves', { institutions: 0 }, 'L2'],
    ['no tickets are given out', { ticketing: false }, 'L2'],
    ['satisfaction is not asked for', without('satisfaction'), 'L2'],
    ['no other government serves', { foreign: 0 }, 'L3'],
  ])('stops where %s', (_, lacks, expected) => {
    expect(level(lacks)).toBe(expected);
    expect(levelOf({ ...all, ...lacks }).lacking).toHaveLength(1);
  });

  it('tells on each of the three axes what the next level asks for', () => {
    expect(levelOf(bare).lacking.map(({ level: next, axis }) => [next, axis])).toEqual([
      ['L1', 'services'],
      ['L1', 'services'],
      ['L1', 'infrastructure'],
    ]);
    expect(levelOf(all).lacking).toEqual([]);
  });

  it('never leads down when something is added', () => {
    const facts = fc.record({
      ...{ delegated: fc.nat(3), given: fc.nat(8), ticketing: fc.boolean(), institutions: fc.nat(2), foreign: fc.nat(1) },
      declared: fc.subarray([...LADDER_PROOFS]).map((proofs) => new Set(proofs)),
    });
    fc.assert(
      fc.property(facts, fc.constantFrom(...LADDER_PROOFS), (given, proof) => {
        const richer = {
          ...given,
          given: given.given + 1,
          institutions: given.institutions + 1,
          declared: new Set([...given.declared, proof]),
        };
        expect(LADDER_LEVELS.indexOf(levelOf(richer).level)).toBeGreaterThanOrEqual(LADDER_LEVELS.indexOf(levelOf(given).level));
      }),
      { numRuns: 150 },
    );
  });
});

it('Whoever is served in the district does not travel to town and back', () => {
  expect(tripsAvoided(120, 38)).toEqual({ trips: 120, kilometres: 9_120 });
  expect(tripsAvoided(0, 38)).toEqual({ trips: 0, kilometres: 0 });
});
