import { newId } from '@rakor/kernel';
import fc from 'fast-check';
import { DelegationOver, DelegationOverlaps, DistrictUnclear, RevokedTooLate, ValidityMalformed } from './delegation.errors.js';
import { Delegation, type Grant } from './delegation.js';

const at = new Date('2023-01-30T03:00:00Z');
const perbup = (overrides: Partial<Grant> = {}): Grant => ({
  ...{ district: '35.24.01', standardId: newId(), standardCode: 'iumk', standardName: 'Izin usaha mikro', legalBasis: 'Perbup 12/2023' },
  ...{ validFrom: '2023-02-01', validTo: '2023-12-31', ...overrides },
});
const granted = (overrides: Partial<Grant> = {}, others: Delegation[] = [], region = '35.24') =>
  Delegation.grant(newId(), region, perbup(overrides), others, at);

describe('A delegation', () => {
  it('is granted to a district of the region, by a decision, from a day on (L6)', () => {
    expect(granted().granted).toMatchObject({ sequence: 1, district: '35.24.01', legalBasis: 'Perbup 12/2023', validTo: '2023-12-31' });
    for (const district of ['35.24', '35.25.01', '35.24.01.2001']) expect(() => granted({ district })).toThrow(DistrictUnclear);
    expect(() => granted({ validTo: '2023-01-31' })).toThrow(ValidityMalformed);
  });

  it('is in force on its days, the first and the last included', () => {
    const { delegation } = granted();
    const days = ['2023-01-31', '2023-02-01', '2023-12-31', '2024-01-01'];

    expect(days.map((day) => delegation.isInForceOn(day))).toEqual([false, true, true, false]);
    expect(granted({ validTo: null }).delegation.isInForceOn('2099-01-01')).toBe(true);
  });

  it.each([
    ['35.24', '35.24.01', '2023-12-31T17:00:00.000Z'],
    ['51.08', '51.08.01', '2023-12-31T16:00:00.000Z'],
    ['91.03', '91.03.01', '2023-12-31T15:00:00.000Z'],
  ])('ends by itself when its last day is over on the region’s clocks: %s', (region, district, over) => {
    const { delegation } = granted({ district }, [], region);

    expect(delegation.dueAt?.toISOString()).toBe(over);
    expect(delegation.end(new Date(over))).toMatchObject({ sequence: 2, validTo: '2023-12-31' });
    expect(delegation).toMatchObject({ status: 'ended', dueAt: null });
  });

  it('never comes due without a last day', () => expect(granted({ validTo: null }).delegation.dueAt).toBeNull());

  it('is revoked to an earlier last day, not before today', () => {
    const { delegation } = granted();
    const march = new Date('2023-03-15T03:00:00Z');

    for (const day of ['2023-03-14', '2023-12-31']) expect(() => delegation.revoke(day, 'Ditarik.', march)).toThrow(RevokedTooLate);
    expect(delegation.revoke('2023-03-15', 'Ditarik.', march)).toMatchObject({ validTo: '2023-03-15' });
    expect(delegation.dueAt?.toISOString()).toBe('2023-03-15T17:00:00.000Z');
    expect(() => delegation.revoke('2023-03-14', 'Lagi.', new Date('2023-03-16T03:00:00Z'))).toThrow(DelegationOver);
  });

  it('can be taken back before it begins: then it has no day, and the days are free', () => {
    const { delegation } = granted();
    delegation.revoke('2023-01-31', 'Salah nomor.', at);

    expect(delegation.isInForceOn('2023-02-01')).toBe(false);
    expect(granted({}, [delegation]).delegation.version).toBe(1);
  });

  it('does not cover a day that another covers', () => {
    const { delegation } = granted();

    expect(() => granted({ validFrom: '2023-12-31', validTo: null }, [delegation])).toThrow(DelegationOverlaps);
    expect(granted({ validFrom: '2024-01-01', validTo: null }, [delegation]).delegation.validFrom).toBe('2024-01-01');
  });

  it('is the only one of each day, whatever is asked for in which order', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((n) => new Date(Date.UTC(2023, 1, 1 + n)).toISOString().slice(0, 10));
    const wishes = fc.array(fc.tuple(day, fc.option(day)), { maxLength: 12 });
    fc.assert(
      fc.property(wishes, (asked) => {
        const given: Delegation[] = [];
        for (const [validFrom, validTo] of asked)
          try {
            given.push(granted({ validFrom, validTo }, given).delegation);
          } catch (error) {
            if (!(error instanceof DelegationOverlaps || error instanceof ValidityMalformed)) throw error;
          }
        for (let n = 0; n < 62; n++) {
          const date = new Date(Date.UTC(2023, 1, 1 + n)).toISOString().slice(0, 10);
          expect(given.filter((one) => one.isInForceOn(date)).length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
