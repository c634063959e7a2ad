import { ImportSheet, periodIn } from './import-sheet.js';

const sheet = (...heading: string[]) => {
  const read = ImportSheet.of(1, heading);
  if (Array.isArray(read)) throw new Error(JSON.stringify(read));
  return read;
};

describe('A file of figures', () => {
  it.each([
    [['indicator', 'period', 'place', 'part', 'numerator', 'denominator']],
    [['Indikator', ' Periode', 'Kode Wilayah', 'Bagian', 'Pembilang', 'Penyebut']],
  ])('may have a heading in either language: %j', (heading) => {
    expect(sheet(...heading).read(['stunting-ssgi', '2022', '36.04', '', '120', '600'])).toEqual({
      ...{ indicator: 'stunting-ssgi', period: '2022', place: '36.04', part: null, numerator: '120', denominator: '600' },
    });
  });

  it('may have its columns in any order, and others between', () => {
    expect(sheet('Nama', 'pembilang', 'wilayah', 'periode', 'indikator').read(['x', '5', '36.04', '2022', 'tourist-visits'])).toMatchObject(
      {
        ...{ indicator: 'tourist-visits', numerator: '5', part: null, denominator: null },
      },
    );
  });

  it('without a column that it needs is told which names that may have', () => {
    expect(ImportSheet.of(1, ['indicator', 'period', 'place'])).toEqual([
      { line: 1, column: 'numerator', reason: 'no column is called "numerator" or "pembilang"' },
    ]);
  });

  it('with two columns for the same is told so', () => {
    expect(ImportSheet.of(1, ['indicator', 'period', 'place', 'numerator', 'pembilang'])).toMatchObject([{ line: 1, column: 'pembilang' }]);
  });

  it('calls a column as the file does', () => {
    expect(sheet('Indikator', 'Periode', 'Wilayah', 'Pembilang').nameOf('place')).toBe('Wilayah');
  });

  it('may have been through a spreadsheet that takes 36.10 for a number', () => {
    const read = (place: string) => sheet('indicator', 'period', 'place', 'numerator').read(['x', '2022', place, '1']).place;

    expect([read('36.1'), read('36.10'), read('36'), read('36.10.1')]).toEqual(['36.10', '36.10', '36', '36.10.1']);
  });
});

it.each([
  ['44713', 'month', '2022-06'],
  ['44742', 'month', '2022-06'],
  ['2022-06', 'month', '2022-06'],
  ['44713', 'year', '44713'],
] as const)('%s as a %s is %s', (cell, periodicity, period) => expect(periodIn(cell, periodicity)).toBe(period));
