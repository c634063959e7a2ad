import { Writing } from './writing.js';

describe('A date', () => {
  it.each([
    ['2021-05-11', '11 Mei', '11 May'],
    ['2022-08-01', '1 Agu', '1 Aug'],
    ['2022-12-31', '31 Des', '31 Dec'],
  ])('%s is written short as "%s" and "%s"', (date, indonesian, english) => {
    expect([Writing.in('id', 'Asia/Jakarta').shortDate(date), Writing.in('en', 'Asia/Makassar').shortDate(date)]).toEqual([
      indonesian,
      english,
    ]);
  });

  it.each([
    ['2021-03-29', 'Senin, 29 Maret 2021', 'Monday, 29 March 2021'],
    ['2022-06-28', 'Selasa, 28 Juni 2022', 'Tuesday, 28 June 2022'],
    ['2023-02-01', 'Rabu, 1 Februari 2023', 'Wednesday, 1 February 2023'],
    ['2024-02-29', 'Kamis, 29 Februari 2024', 'Thursday, 29 February 2024'],
    ['2025-08-01', 'Jumat, 1 Agustus 2025', 'Friday, 1 August 2025'],
    ['2022-12-31', 'Sabtu, 31 Desember 2022', 'Saturday, 31 December 2022'],
    ['2023-01-01', 'Minggu, 1 Januari 2023', 'Sunday, 1 January 2023'],
  ])('%s is written "%s" and "%s" wherever the reader is', (date, indonesian, english) => {
    for (const zone of ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const) {
      expect(Writing.in('id', zone).date(date)).toBe(indonesian);
      expect(Writing.in('en', zone).date(date)).toBe(english);
    }
  });
});

describe('A time', () => {
  it.each([
    ['Asia/Jakarta', '2021-03-29T06:05:00.000Z', 'Senin, 29 Maret 2021 pukul 13.05 WIB', 'Monday, 29 March 2021 at 13:05 WIB'],
    ['Asia/Makassar', '2021-03-29T06:05:00.000Z', 'Senin, 29 Maret 2021 pukul 14.05 WITA', 'Monday, 29 March 2021 at 14:05 WITA'],
    ['Asia/Jayapura', '2021-03-29T06:05:00.000Z', 'Senin, 29 Maret 2021 pukul 15.05 WIT', 'Monday, 29 March 2021 at 15:05 WIT'],
  ] as const)('is that of the reader in %s', (zone, instant, indonesian, english) => {
    expect(Writing.in('id', zone).time(instant)).toBe(indonesian);
    expect(Writing.in('en', zone).time(instant)).toBe(english);
  });

  it.each([
    ['Asia/Jakarta', '2021-03-29T16:59:59.999Z', 'Senin, 29 Maret 2021 pukul 23.59 WIB'],
    ['Asia/Jakarta', '2021-03-29T17:00:00.000Z', 'Selasa, 30 Maret 2021 pukul 00.00 WIB'],
    ['Asia/Makassar', '2021-03-29T15:59:59.999Z', 'Senin, 29 Maret 2021 pukul 23.59 WITA'],
    ['Asia/Makassar', '2021-03-29T16:00:00.000Z', 'Selasa, 30 Maret 2021 pukul 00.00 WITA'],
    ['Asia/Jayapura', '2021-03-29T14:59:59.999Z', 'Senin, 29 Maret 2021 pukul 23.59 WIT'],
    ['Asia/Jayapura', '2021-03-29T15:00:00.000Z', 'Selasa, 30 Maret 2021 pukul 00.00 WIT'],
  ] as const)('turns the day at midnight of %s: %s', (zone, instant, written) => {
    expect(Writing.in('id', zone).time(instant)).toBe(written);
    expect(written.endsWith(`pukul ${Writing.in('id', zone).timeOfDay(instant)}`)).toBe(true);
  });

  it.each([
    ['Asia/Jakarta', '2022-12-31T17:00:00.000Z', 'Sunday, 1 January 2023 at 00:00 WIB'],
    ['Asia/Makassar', '2022-12-31T16:00:00.000Z', 'Sunday, 1 January 2023 at 00:00 WITA'],
    ['Asia/Jayapura', '2022-12-31T15:00:00.000Z', 'Sunday, 1 January 2023 at 00:00 WIT'],
  ] as const)('turns the year in %s: %s', (zone, instant, written) => {
    expect(Writing.in('en', zone).time(instant)).toBe(written);
  });
});

describe('A number', () => {
  const [indonesian, english] = [Writing.in('id', 'Asia/Jakarta'), Writing.in('en', 'Asia/Jakarta')];

  it('has the separators of its language', () => {
    expect([indonesian.number(1234567.5), english.number(1234567.5), indonesian.number(0)]).toEqual(['1.234.567,5', '1,234,567.5', '0']);
  });

  it.each([
    [32, 75, '42,7 %', '42.7%'],
    [32, 99, '32,3 %', '32.3%'],
    [60, 100, '60 %', '60%'],
    [1, 2000, '0,1 %', '0.1%'],
    [1, 2001, '0 %', '0%'],
    [-1, 8, '-12,5 %', '-12.5%'],
    [1, 0, '–', '–'],
  ])('is a percentage of %i in %i', (numerator, denominator, id, en) => {
    expect([indonesian.percent({ numerator, denominator }), english.percent({ numerator, denominator })]).toEqual([id, en]);
  });

  it.each([
    [12_000_000_000_000n, 'Rp12 triliun', 'Rp12 trillion', 'Rp12.000.000.000.000'],
    [49_999_999_999_999n, 'Rp50 triliun', 'Rp50 trillion', 'Rp49.999.999.999.999'],
    [1_234_500_000n, 'Rp1,23 miliar', 'Rp1.23 billion', 'Rp1.234.500.000'],
    [2_500_000n, 'Rp2,5 juta', 'Rp2.5 million', 'Rp2.500.000'],
    [999_999n, 'Rp999.999', 'Rp999,999', 'Rp999.999'],
    [-2_500_000n, '-Rp2,5 juta', '-Rp2.5 million', '-Rp2.500.000'],
    [9_007_199_254_740_993n, 'Rp9.007,2 triliun', 'Rp9,007.2 trillion', 'Rp9.007.199.254.740.993'],
  ])('of rupiah, %i, is said as people say it, and written to the last rupiah', (sum, id, en, exact) => {
    expect([indonesian.roundRupiah(sum), english.roundRupiah(sum), indonesian.rupiah(sum)]).toEqual([id, en, exact]);
  });
});
