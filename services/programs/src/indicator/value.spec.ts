import fc from 'fast-check';
import { Fraction } from '../status/fraction.js';
import { decimalIn, decimalOf, valueOf } from './value.js';

describe('A value', () => {
  it.each([
    ['share', 41n, 200n, '20.50'],
    ['growth', 10_550n, 10_000n, '5.50'],
    ['growth', 9_900n, 10_000n, '-1.00'],
    ['score', 7_625n, 100n, '76.25'],
  ] as const)('that is a %s of %d and %d is %s', (formula, numerator, denominator, text) => {
    const value = valueOf({ numerator, denominator }, formula);

    expect(value && decimalOf(value, 2)).toBe(text);
  });

  it('of rupiah keeps the last one of fifty trillion (N4)', () => {
    const value = valueOf({ numerator: 50_000_000_000_001n, denominator: null }, 'amount');

    expect(value && decimalOf(value, 0)).toBe('50000000000001');
  });

  it('of nothing is none', () => {
    expect(valueOf({ numerator: 1n, denominator: 0n }, 'share')).toBeNull();
    expect(valueOf({ numerator: 1n, denominator: null }, 'share')).toBeNull();
  });
});

describe('A decimal', () => {
  it.each(['', '24,5', '1e3', '.5', '5.', '1.23456', ' 1', '--1'])('is not written %j', (text) => expect(decimalIn(text)).toBeNull());

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (parts) => {
        expect(decimalIn(decimalOf(Fraction.of(parts, 10_000n), 4))).toEqual(Fraction.of(parts, 10_000n));
      }),
    );
  });

  it.each([
    [Fraction.of(1, 8), 2, '0.13'],
    [Fraction.of(-1, 8), 2, '-0.13'],
    [Fraction.of(-1, 1_000), 2, '0.00'],
    [Fraction.of(995, 1_000), 2, '1.00'],
  ])('%j is rounded half away from zero, and zero has no sign', (value, places, text) => expect(decimalOf(value, places)).toBe(text));
});
