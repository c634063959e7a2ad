import { kindOf, parentOf, type Region } from '@rakor/kernel';
import { RegionCannotBeTenant } from './tenant.errors.js';
import { type OnboardingWish, Tenant, usualGovernment } from './tenant.js';

const AT = new Date('2023-01-10T02:00:00Z');
const aRegion = (code: string, name: string): Region => ({ code, name, kind: kindOf(code), parent: parentOf(code) });
const onboard = (region: Region, wish: OnboardingWish = {}) => Tenant.onboard(region, wish, 'province-admin@36', AT);

describe('Onboarding', () => {
  it('announces the first version of the tenant', () => {
    const { tenant, onboarded } = onboard(aRegion('36.73', 'Kota Serang'));

    expect(onboarded).toEqual({
      regionCode: '36.73',
      sequence: 1,
      kind: 'city',
      name: 'Kota Serang',
      timeZone: 'Asia/Jakarta',
      governmentId: tenant.governmentId,
      governmentCode: 'pemkot-serang',
      governmentName: 'Pemerintah Kota Serang',
      onboardedAt: '2023-01-10T02:00:00.000Z',
    });
  });

  it.each([
    ['33.16', 'Asia/Jakarta'],
    ['51.08', 'Asia/Makassar'],
    ['91.71', 'Asia/Jayapura'],
  ])('puts %s into the time zone of its province, %s', (code, timeZone) => {
    expect(onboard(aRegion(code, 'Kabupaten Contoh')).tenant.timeZone).toBe(timeZone);
  });

  it('takes the word of whoever knows better', () => {
    const { tenant } = onboard(aRegion('33.16', 'Kabupaten Blora'), { timeZone: 'Asia/Makassar', government: { name: 'Pemkab Blora' } });

    expect(tenant).toMatchObject({ timeZone: 'Asia/Makassar', governmentCode: 'pemkab-blora', governmentName: 'Pemkab Blora' });
  });

  it.each(['33.16.05', '33.16.05.2001'])('refuses %s, which is too small', (code) => {
    expect(() => onboard(aRegion(code, 'Cepu'))).toThrow(RegionCannotBeTenant);
  });
});

describe('A government without a name of its own', () => {
  it.each([
    ['province', 'Banten', 'pemprov-banten', 'Pemerintah Provinsi Banten'],
    ['regency', 'Kabupaten Serang', 'pemkab-serang', 'Pemerintah Kabupaten Serang'],
    ['city', 'Kota Serang', 'pemkot-serang', 'Pemerintah Kota Serang'],
    ['regency', 'Kabupaten Administrasi Kepulauan Seribu', 'pemkab-kepulauan-seribu', 'Pemerintah Kabupaten Administrasi Kepulauan Seribu'],
  ] as const)('of the %s %s is %s', (kind, name, code, long) => {
    expect(usualGovernment({ kind, name })).toEqual({ code, name: long });
  });
});
