import { firstEdition, revised } from '../edition.js';

const first = firstEdition(2021, {
  decree: 'SKB 642/2020, 4/2020, 4/2020',
  decidedOn: '2020-09-10',
  national: {
    newYear: ['01-01'],
    lunarNewYear: ['02-12'],
    israMikraj: ['03-11'],
    nyepi: ['03-14'],
    goodFriday: ['04-02'],
    labourDay: ['05-01'],
    ascension: ['05-13'],
    idulFitri: ['05-13', '05-14'],
    vesak: ['05-26'],
    pancasila: ['06-01'],
    idulAdha: ['07-20'],
    islamicNewYear: ['08-10'],
    independence: ['08-17'],
    mawlid: ['10-19'],
    christmas: ['12-25'],
  },
  jointLeave: { israMikraj: ['03-12'], idulFitri: ['05-12', '05-17', '05-18', '05-19'], christmas: ['12-24', '12-27'] },
});

/** Joint leave cut from seven days to two, against the epidemic. */
const second = revised(first, {
  decree: 'SKB 281/2021, 1/2021, 1/2021',
  decidedOn: '2021-02-22',
  jointLeave: { idulFitri: ['05-12'], christmas: ['12-24'] },
});

/** Two holidays moved and the last day of joint leave taken back, so that nobody travels over a long weekend. */
const third = revised(second, {
  decree: 'SKB 712/2021, 1/2021, 3/2021',
  decidedOn: '2021-06-18',
  national: { islamicNewYear: ['08-11'], mawlid: ['10-20'] },
  jointLeave: { idulFitri: ['05-12'] },
});

export const EDITIONS_2021 = [first, second, third];
