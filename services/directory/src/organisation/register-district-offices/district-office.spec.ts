import { kindOf, parentOf } from '@rakor/kernel';
import { officeOf } from './district-office.js';

const aDistrict = (code: string, name: string) => ({ code, name, kind: kindOf(code), parent: parentOf(code) });

describe('The office of a district', () => {
  it('is called after it', () => {
    expect(officeOf(aDistrict('33.16.05', 'Cepu'), () => false)).toEqual({
      code: 'kec-cepu',
      name: 'Kecamatan Cepu',
      class: 'district-office',
      place: '33.16.05',
    });
  });

  it('is a distrik in Papua', () => {
    expect(officeOf(aDistrict('91.71.01', 'Jayapura Utara'), () => false)).toMatchObject({
      code: 'distrik-jayapura-utara',
      name: 'Distrik Jayapura Utara',
    });
  });

  it('takes its number where another has the code', () => {
    expect(officeOf(aDistrict('33.16.05', 'Cepu'), (code) => code === 'kec-cepu').code).toBe('kec-cepu-05');
  });
});
