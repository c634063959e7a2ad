import fc from 'fast-check';
import { isRegionCode, isTenantCode, mayShare, provinceOf, regionOfTokens, subjectTokensOf, timeZoneOf } from './region-code.js';

const tenant = fc
  .tuple(fc.integer({ min: 11, max: 96 }), fc.option(fc.integer({ min: 1, max: 79 })))
  .map(([province, regency]) => (regency === null ? String(province) : `${province}.${String(regency).padStart(2, '0')}`));

describe('A region code', () => {
  it.each(['36', '36.04', '36.04.01', '36.04.01.2001'])('%s is one', (code) => expect(isRegionCode(code)).toBe(true));
  it.each(['', '3', '36.4', '36.04.1', '36.04.01.201', '36.04.01.2001.1', '36,04', ' 36', "36'"])('%p is none', (code) =>
    expect(isRegionCode(code)).toBe(false),
  );

  it('names a tenant as province or regency, and never as "00"', () => {
    expect(['36', '36.04', '36.00', '36.04.01'].map(isTenantCode)).toEqual([true, true, false, false]);
  });

  it('comes back from the two tokens of a subject', () => {
    fc.assert(
      fc.property(tenant, (code) => {
        const [province = '', regency = ''] = subjectTokensOf(code).split('.');
        expect(regionOfTokens(province, regency)).toBe(code);
      }),
    );
  });
});

describe('Two tenants', () => {
  it('share when one is the province of the other, or when they are the same', () => {
    expect(mayShare('36', '36.04')).toBe(true);
    expect(mayShare('36.04', '36')).toBe(true);
    expect(mayShare('36.04', '36.04')).toBe(true);
  });

  it('share nothing otherwise: not Kab. Serang with Kota Serang, nor with another province', () => {
    expect(mayShare('36.04', '36.73')).toBe(false);
    expect(mayShare('33', '36.04')).toBe(false);
    expect(mayShare('33', '36')).toBe(false);
  });

  it('share in both directions or not at all', () => {
    fc.assert(fc.property(tenant, tenant, (one, other) => mayShare(one, other) === mayShare(other, one)));
  });

  it('of different provinces never share', () => {
    fc.assert(fc.property(tenant, tenant, (one, other) => provinceOf(one) === provinceOf(other) || !mayShare(one, other)));
  });
});

it.each([
  ['33.16', 'Asia/Jakarta'],
  ['36', 'Asia/Jakarta'],
  ['51.08', 'Asia/Makassar'],
  ['52.08', 'Asia/Makassar'],
  ['91', 'Asia/Jayapura'],
])('%s keeps the time of %s', (region, zone) => expect(timeZoneOf(region)).toBe(zone));
