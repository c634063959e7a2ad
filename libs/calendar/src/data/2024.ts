import { firstEdition, revised } from '../edition.js';

const first = firstEdition(2024, {
  decree: 'SKB 855/2023, 3/2023, 4/2023',
  decidedOn: '2023-09-12',
  national: {
    newYear: ['01-01'],
    israMikraj: ['02-08'],
    lunarNewYear: ['02-10'],
    nyepi: ['03-11'],
    goodFriday: ['03-29'],
    easter: ['03-31'],
    idulFitri: ['04-10', '04-11'],
    labourDay: ['05-01'],
    ascension: ['05-09'],
    vesak: ['05-23'],
    pancasila: ['06-01'],
    idulAdha: ['06-17'],
    islamicNewYear: ['07-07'],
    independence: ['08-17'],
    mawlid: ['09-16'],
    christmas: ['12-25'],
  },
  jointLeave: {
    lunarNewYear: ['02-09'],
    nyepi: ['03-12'],
    idulFitri: ['04-08', '04-09', '04-12', '04-15'],
    ascension: ['05-10'],
    vesak: ['05-24'],
    idulAdha: ['06-18'],
    christmas: ['12-26'],
  },
});

const second = revised(first, { decree: 'Keppres 10/2024', decidedOn: '2024-02-06', national: { election: ['02-14'] } });
const third = revised(second, { decree: 'Keppres 33/2024', decidedOn: '2024-11-21', national: { election: ['02-14', '11-27'] } });

export const EDITIONS_2024 = [first, second, third];
