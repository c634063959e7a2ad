import { spoken } from './announcement.js';

describe('What a loudspeaker says', () => {
  it.each([
    ['A007', 'id', 'Nomor antrean A nol nol tujuh, silakan ke Loket 3.'],
    ['A007', 'en', 'Number A zero zero seven, please go to Loket 3.'],
    ['SK1234', 'id', 'Nomor antrean S K satu dua tiga empat, silakan ke Loket 3.'],
  ] as const)('of %s in %s: each letter and digit by itself', (number, language, words) => {
    expect(spoken({ number, counterName: 'Loket 3' }, language)).toBe(words);
  });
});
