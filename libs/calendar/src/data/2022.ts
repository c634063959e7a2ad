import { firstEdition, revised } from '../edition.js';

const first = firstEdition(2022, {
  decree: 'SKB 963/2021, 3/2021, 4/2021',
  decidedOn: '2021-09-22',
  national: {
    newYear: ['01-01'],
    lunarNewYear: ['02-01'],
    israMikraj: ['02-28'],
    nyepi: ['03-03'],
    goodFriday: ['04-15'],
    labourDay: ['05-01'],
    idulFitri: ['05-02', '05-03'],
    vesak: ['05-16'],
    ascension: ['05-26'],
    pancasila: ['06-01'],
    idulAdha: ['07-09'],
    islamicNewYear: ['07-30'],
    independence: ['08-17'],
    mawlid: ['10-08'],
    christmas: ['12-25'],
  },
});

/** The first decree had left joint leave open. */
const second = revised(first, {
  decree: 'SKB 375/2022, 1/2022, 1/2022',
  decidedOn: '2022-04-07',
  jointLeave: { idulFitri: ['04-29', '05-04', '05-05', '05-06'] },
});

export const EDITIONS_2022 = [first, second];
