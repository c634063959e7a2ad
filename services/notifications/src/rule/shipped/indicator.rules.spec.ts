import { anIndicatorOffTrack, anIndicatorOnTrack, aLateFigure, aReturnedMeasurement, aTargetSet } from '../../indicator-facts.builder.js';
import { sample } from './worded.builder.js';

describe('Of indicators', () => {
  it.each([
    sample(
      'indicator-off-track',
      anIndicatorOffTrack(),
      'untuk 2022 tercatat 22,4 persen; menurut lintasan menuju target seharusnya 21 persen.\n\nTarget: 14 persen pada 2024.',
      'came to 22.4 percent for 2022; on the way to its target it should be 21 percent.\n\nThe target: 14 percent in 2024.',
    ),
    sample(
      'indicator-off-track',
      anIndicatorOffTrack({
        unit: 'rupiah',
        actual: '12000000000000.0000',
        expected: '50000000000001.0000',
        targetValue: '60000000000000',
      }),
      'tercatat Rp12.000.000.000.000; menurut lintasan menuju target seharusnya Rp50.000.000.000.001.',
      'came to Rp12,000,000,000,000 for 2022; on the way to its target it should be Rp50,000,000,000,001.',
    ),
    sample(
      'indicator-on-track',
      anIndicatorOnTrack(),
      'untuk 2022 tercatat 20 persen, sesuai lintasan (21 persen).',
      'came to 20 percent for 2022, as the way to its target asks (21 percent).',
    ),
    sample(
      'figure-late',
      aLateFigure(),
      'untuk 2022 seharusnya ada paling lambat Selasa, 31 Januari 2023. Baru 0 dari 1 yang disetujui.',
      'for 2022 was due by Tuesday, 31 January 2023. Only 0 of 1 are approved.',
    ),
    sample(
      'measurement-returned',
      aReturnedMeasurement({ part: 'pbj' }),
      'wilayah 33.16, bagian pbj, dikembalikan pada Senin, 29 Maret 2021 pukul 13.05 WIB, dengan alasan:\n\nSumbernya?',
      'place 33.16, part pbj, was returned on Monday, 29 March 2021 at 13:05 WIB, because:\n\nSumbernya?',
    ),
    sample(
      'target-handed-down',
      aTargetSet(),
      '14 persen pada 2024, dari 24,5 persen pada 2021.\n\nTarget provinsi 14 persen.',
      '14 percent in 2024, from 24.5 percent in 2021.\n\nTarget provinsi 14 persen.',
    ),
  ])('%s says what has to be known, in both languages', (_, words, id, en) => {
    expect(words.id.body).toContain(id);
    expect(words.en.body).toContain(en);
    expect([words.id.subject, words.en.subject].every((subject) => /stunting/.test(subject))).toBe(true);
  });
});
