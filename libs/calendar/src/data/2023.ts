import { firstEdition, revised } from '../edition.js';

const first = firstEdition(2023, {
  decree: 'SKB 1066/2022, 3/2022, 3/2022',
  decidedOn: '2022-10-11',
  national: {
    newYear: ['01-01'],
    lunarNewYear: ['01-22'],
    israMikraj: ['02-18'],
    nyepi: ['03-22'],
    goodFriday: ['04-07'],
    idulFitri: ['04-22', '04-23'],
    labourDay: ['05-01'],
    ascension: ['05-18'],
    pancasila: ['06-01'],
    vesak: ['06-04'],
    idulAdha: ['06-29'],
    islamicNewYear: ['07-19'],
    independence: ['08-17'],
    mawlid: ['09-28'],
    christmas: ['12-25'],
  },
  jointLeave: {
    lunarNewYear: ['01-23'],
    nyepi: ['03-23'],
    idulFitri: ['04-21', '04-24', '04-25', '04-26'],
    vesak: ['06-02'],
    christmas: ['12-26'],
  },
});

/** Joint leave begins two days earlier, so that not everybody travels on the same day. */
const second = revised(first, {
  decree: 'SKB 327/2023, 1/2023, 1/2023',
  decidedOn: '2023-03-29',
  jointLeave: {
    lunarNewYear: ['01-23'],
    nyepi: ['03-23'],
    idulFitri: ['04-19', '04-20', '04-21', '04-24', '04-25'],
    vesak: ['06-02'],
    christmas: ['12-26'],
  },
});

const third = revised(second, {
  decree: 'SKB 624/2023, 2/2023, 2/2023',
  decidedOn: '2023-06-16',
  jointLeave: {
    lunarNewYear: ['01-23'],
    nyepi: ['03-23'],
    idulFitri: ['04-19', '04-20', '04-21', '04-24', '04-25'],
    vesak: ['06-02'],
    idulAdha: ['06-28', '06-30'],
    christmas: ['12-26'],
  },
});

export const EDITIONS_2023 = [first, second, third];
