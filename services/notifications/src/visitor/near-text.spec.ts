import { nearText } from './near-text.js';

describe('The text to a visitor', () => {
  it.each([
    [3, 'id', 'MPP Blora, A017: tinggal 3 nomor lagi. Silakan mendekat ke ruang tunggu.'],
    [1, 'id', 'MPP Blora, A017: tinggal 1 nomor lagi. Silakan mendekat ke ruang tunggu.'],
    [0, 'id', 'MPP Blora, A017: giliran Anda berikutnya. Silakan mendekat ke ruang tunggu.'],
    [3, 'en', 'MPP Blora, A017: 3 numbers are before you. Please come to the waiting area.'],
    [1, 'en', 'MPP Blora, A017: 1 number is before you. Please come to the waiting area.'],
    [0, 'en', 'MPP Blora, A017: you are next. Please come to the waiting area.'],
  ] as const)('with %i before, in "%s"', (before, language, text) => {
    expect(nearText({ number: 'A017', placeName: 'MPP Blora', before }, language).body).toBe(text);
  });

  it('fits into one SMS, however long the name of the place', () => {
    expect(nearText({ number: 'A017', placeName: 'M'.repeat(200), before: 3 }, 'id').body.length).toBeLessThanOrEqual(160);
  });
});
