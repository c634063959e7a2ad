import { kindOf, parentOf, type Region } from '@rakor/kernel';
import type { OrganisationWish } from './organisation.js';
import { OrganisationRegister, type Registered } from './organisation-register.js';
import { OrganisationCodeTaken, PlaceRefused, PlaceTaken, WorkWeekUnchanged } from './organisation.errors.js';

const AT = new Date('2023-01-10T02:00:00Z');
const aPlace = (code: string, name: string): Region => ({ code, name, kind: kindOf(code), parent: parentOf(code) });
const CEPU = aPlace('33.16.05', 'Cepu');
const CABEAN = aPlace('33.16.05.2001', 'Gadon');
const GEROKGAK = aPlace('51.08.01', 'Gerokgak');

const aRegister = (...registered: Registered[]) => new OrganisationRegister('33.16', registered, [CEPU, CABEAN, GEROKGAK]);
const dinkes: OrganisationWish = { code: 'dinkes', name: 'Dinas Kesehatan', class: 'opd' };
const kecCepu: OrganisationWish = { code: 'kec-cepu', name: 'Kecamatan Cepu', class: 'district-office', place: '33.16.05' };
const join = (register: OrganisationRegister, wish: OrganisationWish) => register.register(wish, 'regency-admin@33.16', AT);

describe('Joining the register', () => {
  it('announces the first version of the organisation', () => {
    const { organisation, registered } = join(aRegister(), { ...kecCepu, establishedOn: '1950-08-08' });

    expect(registered).toEqual({
      organisationId: organisation.id,
      sequence: 1,
      code: 'kec-cepu',
      name: 'Kecamatan Cepu',
      class: 'district-office',
      place: '33.16.05',
      establishedOn: '1950-08-08',
      workWeek: 5,
      registeredAt: '2023-01-10T02:00:00.000Z',
    });
  });

  it('tells of an organisation that works on Saturdays, too', () => {
    expect(join(aRegister(), { ...dinkes, code: 'rsud', workWeek: 6 }).registered.workWeek).toBe(6);
  });

  it('is refused under a code that is taken, also by one who joined just now', () => {
    const register = aRegister({ code: 'bappeda', class: 'opd', place: null });
    join(register, dinkes);

    expect(() => join(register, { ...dinkes, code: 'bappeda' })).toThrow(OrganisationCodeTaken);
    expect(() => join(register, dinkes)).toThrow(OrganisationCodeTaken);
  });

  it('is refused for a district that has its office', () => {
    const register = aRegister({ code: 'camat-cepu', class: 'district-office', place: '33.16.05' });

    expect(() => join(register, kecCepu)).toThrow(PlaceTaken);
  });

  it.each([
    ['without its place', { class: 'district-office', place: null }, 'Send the district'],
    ['with a place, of a class that has none', { class: 'opd', place: '33.16.05' }, 'Leave place out'],
    ['in another region', { class: 'district-office', place: '51.08.01' }, 'does not lie in region 33.16'],
    ['in a region whose code merely begins alike', { class: 'district-office', place: '33.160.01' }, 'does not lie in region 33.16'],
    ['at a code that is none', { class: 'district-office', place: '33.16.99' }, 'not the code of a district'],
    ['at a village, though it is a district office', { class: 'district-office', place: '33.16.05.2001' }, 'not the code of a district'],
    ['at a district, though it is a village', { class: 'village', place: '33.16.05' }, 'not the code of a village'],
  ] as const)('is refused %s', (_, part, mend) => {
    const refused = () => join(aRegister(), { ...kecCepu, ...part });

    expect(refused).toThrow(PlaceRefused);
    expect(refused).toThrow(expect.objectContaining({ pointer: '/place', message: expect.stringContaining(mend) as string }) as Error);
  });

  it('takes a village at its own code', () => {
    expect(join(aRegister(), { code: 'desa-cabean', name: 'Desa Cabean', class: 'village', place: CABEAN.code }).organisation.place).toBe(
      CABEAN.code,
    );
  });

  it('leaves the code free when it is refused', () => {
    const register = aRegister();
    expect(() => join(register, { ...kecCepu, place: '33.16.99' })).toThrow(PlaceRefused);

    expect(() => join(register, kecCepu)).not.toThrow();
  });
});

describe('The week of an organisation', () => {
  it('changes in one version, which its event tells with all that is known of it', () => {
    const { organisation, registered } = join(aRegister(), kecCepu);
    const { registeredAt: changedAt, ...known } = registered;

    expect(organisation.changeWorkWeek(6, AT)).toEqual({ ...known, sequence: 2, workWeek: 6, changedAt });
    expect([organisation.workWeek, organisation.version]).toEqual([6, 2]);
  });

  it('does not change to what it is', () => {
    const { organisation } = join(aRegister(), kecCepu);

    expect(() => organisation.changeWorkWeek(5, AT)).toThrow(WorkWeekUnchanged);
    expect(organisation.version).toBe(1);
  });
});
