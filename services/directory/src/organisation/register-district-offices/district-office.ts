import { provinceOf, type Region } from '@rakor/kernel';
import { slugOf } from '../../slug.js';
import type { OrganisationWish } from '../organisation.js';

/** The provinces of Papua, where a kecamatan is a distrik (UU 21/2001, article 1). */
const PAPUA = new Set(['91', '92', '93', '94', '95', '96']);

/** The office of a district: "Kecamatan Cepu", kec-cepu. Where the code is taken, the district's number tells it apart: kec-cepu-05. */
export function officeOf(district: Region, isTaken: (code: string) => boolean): OrganisationWish {
  const [short, long] = PAPUA.has(provinceOf(district.code)) ? ['distrik', 'Distrik'] : ['kec', 'Kecamatan'];
  const code = `${short}-${slugOf(district.name)}`;
  return {
    code: isTaken(code) ? `${code}-${district.code.slice(-2)}` : code,
    name: `${long} ${district.name}`,
    class: 'district-office',
    place: district.code,
  };
}
