import type { Region } from '../story.js';
import { usualOpd } from '../usual-opd.js';
import type { MallStory } from './mall-story.js';

/** With whom Blora's hall is to be opened on one day (B1); of them the report tells no more than that. */
export const kendal: Region = {
  code: '33.24',
  name: 'Kabupaten Kendal',
  government: { title: 'Bupati Kendal' },
  organisations: usualOpd('setda', 'dpmptsp', 'dukcapil'),
};

/** In another province. */
export const yogyakarta: Region = {
  code: '34.71',
  name: 'Kota Yogyakarta',
  government: { title: 'Wali Kota Yogyakarta' },
  organisations: usualOpd('setda', 'dpmptsp', 'dukcapil'),
};

/** What is known of Kendal's is that it is on its way. */
export const mppKendal: MallStory = {
  rows: ['B1'],
  code: 'mpp-kendal',
  name: 'MPP Kabupaten Kendal',
  kind: 'mpp',
  location: 'Kendal',
  operator: 'dpmptsp',
  evidence: [
    { code: 'gedung', workstream: 'civil-works', title: 'Gedung siap dipakai', weight: 60, gate: 'soft-launch' },
    { code: 'jaringan', workstream: 'network', title: 'Jaringan menyala', weight: 40, gate: 'grand-launch' },
  ],
  seen: ['gedung'],
};
