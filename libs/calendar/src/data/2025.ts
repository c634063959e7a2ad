import { firstEdition, revised } from '../edition.js';

const first = firstEdition(2025, {
  decree: 'SKB 1017/2024, 2/2024, 2/2024',
  decidedOn: '2024-10-14',
  national: {
    newYear: ['01-01'],
    israMikraj: ['01-27'],
    lunarNewYear: ['01-29'],
    nyepi: ['03-29'],
    idulFitri: ['03-31', '04-01'],
    goodFriday: ['04-18'],
    easter: ['04-20'],
    labourDay: ['05-01'],
    vesak: ['05-12'],
    ascension: ['05-29'],
    pancasila: ['06-01'],
    idulAdha: ['06-06'],
    islamicNewYear: ['06-27'],
    independence: ['08-17'],
    mawlid: ['09-05'],
    christmas: ['12-25'],
  },
  jointLeave: {
    lunarNewYear: ['01-28'],
    nyepi: ['03-28'],
    idulFitri: ['04-02', '04-03', '04-04', '04-07'],
    vesak: ['05-13'],
    ascension: ['05-30'],
    idulAdha: ['06-09'],
    christmas: ['12-26'],
  },
});

/** A day given eleven days before it came. */
const second = revised(first, {
  decree: 'SKB 933/2025, 1/2025, 3/2025',
  decidedOn: '2025-08-07',
  jointLeave: {
    lunarNewYear: ['01-28'],
    nyepi: ['03-28'],
    idulFitri: ['04-02', '04-03', '04-04', '04-07'],
    vesak: ['05-13'],
    ascension: ['05-30'],
    idulAdha: ['06-09'],
    independence: ['08-18'],
    christmas: ['12-26'],
  },
});

export const EDITIONS_2025 = [first, second];
