import type { Principal } from '@rakor/http';
import fc from 'fast-check';
import { HoldingEnded, HoldingNotBegun, PositionNotHeld, PositionOfAnotherOrganisation } from './holding.errors.js';
import { type HeldPosition, officeOf, type Tenure } from './office.js';

const position = '01890000-0000-7000-8000-000000000001';
const bearer = (overrides: Partial<Principal> = {}): Principal => ({
  ...{ subject: 'made', region: '51.08', role: 'organisation', organisation: 'dinkes', position, client: 'web' },
  ...overrides,
});
const tenure = (from: string, until: string | null = null, acting = false): Tenure => ({ person: 'Made', acting, from, until });
const held = (...tenures: Tenure[]): HeldPosition => ({ title: 'Kepala Dinas Kesehatan', organisation: 'dinkes', tenures });

describe('Whoever comes with a token for a position', () => {
  it.each([
    ['33.16', '2023-12-31T16:59:59.999Z', '2023-12-31T17:00:00Z'],
    ['51.08', '2023-12-31T15:59:59.999Z', '2023-12-31T16:00:00Z'],
    ['91.71', '2023-12-31T14:59:59.999Z', '2023-12-31T15:00:00Z'],
  ])('in %s acts in it from the first second of the first day to the last of the last, over the year end', (region, last, first) => {
    const principal = bearer({ region });
    const former = held(tenure('2020-01-01', '2023-12-31'));
    const successor = held(tenure('2024-01-01', null, true));

    expect(officeOf(principal, former, new Date(last))).toEqual({
      positionId: position,
      title: 'Kepala Dinas Kesehatan',
      person: 'Made',
    });
    expect(() => officeOf(principal, former, new Date(first))).toThrow(HoldingEnded);
    expect(() => officeOf(principal, successor, new Date(last))).toThrow(HoldingNotBegun);
    expect(officeOf(principal, successor, new Date(first))).toMatchObject({ title: 'Plt. Kepala Dinas Kesehatan' });
  });

  it('is told until when it was his, and in which time', () => {
    const at = new Date('2024-06-01T00:00:00Z');
    expect(() => officeOf(bearer(), held(tenure('2020-01-01', '2023-12-31')), at)).toThrow(
      /until the end of 2023-12-31 \(Asia\/Makassar\)/,
    );
    expect(() => officeOf(bearer(), held(tenure('2020-01-01', '2023-12-31'), tenure('2024-07-01')), at)).toThrow(
      /first hour of 2024-07-01/,
    );
  });

  it('is nobody there, where the register does not say so', () => {
    const at = new Date('2024-06-01T00:00:00Z');
    expect(() => officeOf(bearer(), undefined, at)).toThrow(PositionNotHeld);
    expect(() => officeOf(bearer(), held(), at)).toThrow(PositionNotHeld);
  });

  it('does not speak for another organisation by it; a leader speaks for none', () => {
    const at = new Date('2024-06-01T00:00:00Z');
    const dinkes = held(tenure('2024-01-01'));
    expect(() => officeOf(bearer({ organisation: 'disdik' }), dinkes, at)).toThrow(PositionOfAnotherOrganisation);
    const leader: Principal = { subject: 'made', region: '51.08', role: 'leader', position, client: 'web' };
    expect(officeOf(leader, { ...dinkes, title: 'Bupati Buleleng' }, at)).toMatchObject({ title: 'Bupati Buleleng' });
  });

  it('is let in on exactly the days of one of his tenures', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((n) => new Date(Date.UTC(2023, 5, 1 + n)).toISOString().slice(0, 10));
    const tenures = fc.array(
      fc.tuple(day, fc.option(day)).map(([from, until]) => tenure(from, until !== null && until < from ? from : until)),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(tenures, day, fc.integer({ min: 0, max: 86_399 }), (all, on, second) => {
        const at = new Date(Date.parse(`${on}T00:00:00+08:00`) + second * 1_000);
        const holds = all.some(({ from, until }) => from <= on && (until === null || on <= until));
        let admitted = true;
        try {
          officeOf(bearer(), held(...all), at);
        } catch {
          admitted = false;
        }
        expect(admitted).toBe(holds);
      }),
    );
  });
});
