import { firstEdition } from '../edition.js';

/** Computed from the moon and from Easter; no decree is known here yet, and joint leave cannot be computed. */
export const EDITIONS_2027 = [
  firstEdition(2027, {
    decree: null,
    decidedOn: null,
    national: {
      newYear: ['01-01'],
      israMikraj: ['01-05', '12-26'],
      lunarNewYear: ['02-06'],
      nyepi: ['03-08'],
      idulFitri: ['03-10', '03-11'],
      goodFriday: ['03-26'],
      easter: ['03-28'],
      labourDay: ['05-01'],
      ascension: ['05-06'],
      idulAdha: ['05-17'],
      vesak: ['05-20'],
      pancasila: ['06-01'],
      islamicNewYear: ['06-06'],
      independence: ['08-17'],
      mawlid: ['08-15'],
      christmas: ['12-25'],
    },
  }),
];
