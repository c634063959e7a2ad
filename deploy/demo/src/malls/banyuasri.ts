import type { MallStory } from './mall-story.js';

/** Buleleng's mall on the third floor of Pasar Banyuasri, meant for this year (U5). What has to be shown is ours. */
export const banyuasri: MallStory = {
  rows: ['U5'],
  code: 'banyuasri',
  name: 'MPP Kabupaten Buleleng',
  kind: 'mpp',
  location: 'Pasar Banyuasri, Singaraja',
  floor: '3',
  targetYear: 2023,
  operator: 'dpmptsp',
  evidence: [
    { code: 'lantai', workstream: 'civil-works', title: 'Lantai 3 siap dipakai', weight: 40, gate: 'soft-launch' },
    { code: 'jaringan', workstream: 'network', title: 'Jaringan menyala', weight: 30, gate: 'soft-launch' },
    { code: 'perizinan', workstream: 'service-standards', title: 'Perizinan satu pintu', weight: 30, gate: 'soft-launch' },
  ],
  seen: [],
  launches: [{ gate: 'soft-launch', due: { phrase: 'tahun ini' } }],
};
