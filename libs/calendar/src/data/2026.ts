import { firstEdition } from '../edition.js';

export const EDITIONS_2026 = [
  firstEdition(2026, {
    decree: 'SKB 1497/2025, 2/2025, 5/2025',
    decidedOn: '2025-09-19',
    national: {
      newYear: ['01-01'],
      israMikraj: ['01-16'],
      lunarNewYear: ['02-17'],
      nyepi: ['03-19'],
      idulFitri: ['03-21', '03-22'],
      goodFriday: ['04-03'],
      easter: ['04-05'],
      labourDay: ['05-01'],
      ascension: ['05-14'],
      idulAdha: ['05-27'],
      vesak: ['05-31'],
      pancasila: ['06-01'],
      islamicNewYear: ['06-16'],
      independence: ['08-17'],
      mawlid: ['08-25'],
      christmas: ['12-25'],
    },
    jointLeave: {
      lunarNewYear: ['02-16'],
      nyepi: ['03-18'],
      idulFitri: ['03-20', '03-23', '03-24'],
      ascension: ['05-15'],
      idulAdha: ['05-28'],
      christmas: ['12-24'],
    },
  }),
];
