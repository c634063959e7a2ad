import type { WindowStory } from './program-story.js';

/** What Buleleng sets out to do in 2023, across agencies and villages and with an eye on the budget (U1, U4, U5, U6, U7). Numbers are made up. */
export const bulelengYear: WindowStory = {
  name: 'Program pembangunan 2023',
  inauguratedOn: '2023-01-01',
  length: 365,
  countMode: 'calendar',
  toldOn: '2023-01-10',
  priorities: ['Pelayanan publik prima', 'Tanggap bencana', 'Buleleng bebas rabies'],
  programs: [
    {
      rows: ['U5'],
      title: 'Mal Pelayanan Publik Pasar Banyuasri',
      template: 'facility-opening',
      details: { place: 'Pasar Banyuasri, Singaraja', floor: 'Lantai 3' },
      lead: 'dpmptsp',
      serves: 'Pelayanan publik prima',
      budget: '3200000000',
      told: [{ milestone: 0, claimed: 10, summary: 'Ruang lantai 3 diukur.', verdict: 10 }],
    },
    {
      rows: ['U6', 'U4'],
      title: 'Pos BPBD dan Damkar di titik rawan',
      template: 'disaster-posts',
      details: { posts: 6, responseMinutes: 15 },
      lead: 'bpbd',
      supporting: ['damkar'],
      serves: 'Tanggap bencana',
      budget: '5400000000',
      realised: '120000000',
      told: [{ milestone: 0, claimed: 60, summary: 'Empat dari enam kecamatan rawan dipetakan.', verdict: 50 }],
      records: { posts: [{ post: 'Pos Mengening', village: 'Mengening', hazard: 'landslide', agency: 'joint', stage: 'planned' }] },
    },
    {
      rows: ['U7', 'U1'],
      title: 'Rabies: peraturan desa dan vaksinasi berkelanjutan',
      template: 'rabies-villages',
      details: { villages: 148 },
      lead: 'dinpertan',
      supporting: ['dinkes', 'dpmd'],
      participants: ['desa-mengening'],
      serves: 'Buleleng bebas rabies',
      told: [{ milestone: 0, claimed: 30, summary: 'Populasi anjing didata di tiga kecamatan.' }],
      records: {
        villages: [{ village: 'Mengening', district: 'Kubutambahan', regulation: 'drafted', dogs: 210, vaccinated: 96, cases: 1 }],
      },
    },
  ],
};
