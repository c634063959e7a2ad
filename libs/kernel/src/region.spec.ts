import { kindOf, liesWithin, parentOf } from './region.js';

describe('The code of a region', () => {
  it.each([
    ['36', 'province', null],
    ['36.04', 'regency', '36'],
    ['36.69', 'regency', '36'],
    ['36.71', 'city', '36'],
    ['36.73', 'city', '36'],
    ['33.16.05', 'district', '33.16'],
    ['33.16.05.2001', 'village', '33.16.05'],
  ])('%s says that it is a %s, in %s', (code, kind, parent) => {
    expect([kindOf(code), parentOf(code)]).toEqual([kind, parent]);
  });

  it.each([
    ['36', '36.04.05', true],
    ['36.04', '36.04', true],
    ['36.04', '36.73.01', false],
    ['36.0', '36.04', false],
  ])('of %s says whether %s lies in it: %s', (region, code, verdict) => {
    expect(liesWithin(region, code)).toBe(verdict);
  });
});
