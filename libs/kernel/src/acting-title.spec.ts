import fc from 'fast-check';
import { positionOf, titleOf } from './acting-title.js';

describe('Who stands in', () => {
  it.each([
    ['Bupati Buleleng', 'Pj. Bupati Buleleng'],
    ['Wakil Gubernur Banten', 'Pj. Wakil Gubernur Banten'],
    ['Wali Kota Serang', 'Pj. Wali Kota Serang'],
    ['Sekretaris Daerah Provinsi Banten', 'Pj. Sekretaris Daerah Provinsi Banten'],
    ['Kepala Dinas Kesehatan', 'Plt. Kepala Dinas Kesehatan'],
    ['Camat Babat', 'Plt. Camat Babat'],
    ['Pj Bupati Buleleng', 'Pj Bupati Buleleng'],
  ])('for %s is marked: %s (U9)', (position, title) => {
    expect(titleOf(position, true)).toBe(title);
    expect(titleOf(position, false)).toBe(position);
  });

  it('holds the same position, whatever the mark', () => {
    const marks = fc.constantFrom('', 'Pj ', 'Pj. ', 'Plt. ', 'PLH ', 'Penjabat ', 'Pelaksana Tugas ');
    fc.assert(
      fc.property(marks, fc.constantFrom('Bupati Buleleng', 'Kepala Dinas Kesehatan', 'Sekretaris Daerah'), (mark, position) => {
        expect(positionOf(mark + position)).toBe(position);
        expect(positionOf(titleOf(position, true))).toBe(position);
      }),
    );
  });
});
