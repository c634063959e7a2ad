import type { Template } from '../template.js';

export const disasterPosts: Template = {
  key: 'disaster-posts',
  name: { id: 'Pos siaga di titik rawan', en: 'Posts at hazard points' },
  seeds: ['U6'],
  category: 'disaster',
  horizon: 'continuous',
  milestones: [
    { title: { id: 'Titik rawan dipetakan', en: 'Hazard points mapped' }, weight: 20, at: 15 },
    { title: { id: 'Lokasi pos ditetapkan', en: 'Places of posts set' }, weight: 20, at: 30 },
    { title: { id: 'Pos dibangun', en: 'Posts built' }, weight: 30, at: 70 },
    { title: { id: 'Peralatan dan petugas di tempat', en: 'Equipment and staff in place' }, weight: 30, at: 100 },
  ],
  fields: [
    { key: 'posts', label: { id: 'Jumlah pos', en: 'Posts' }, type: 'number', required: true, max: 10000 },
    {
      key: 'responseMinutes',
      label: { id: 'Target waktu tanggap (menit)', en: 'Response time aimed at (minutes)' },
      type: 'number',
      required: true,
      max: 1440,
    },
  ],
  records: [
    {
      key: 'posts',
      name: { id: 'Pos', en: 'Posts' },
      identity: 'post',
      fields: [
        { key: 'post', label: { id: 'Nama pos', en: 'Name of the post' }, type: 'text', required: true },
        { key: 'village', label: { id: 'Desa atau kelurahan', en: 'Village' }, type: 'text' },
        {
          key: 'hazard',
          label: { id: 'Bahaya', en: 'Hazard' },
          type: 'choice',
          required: true,
          choices: [
            { key: 'landslide', label: { id: 'longsor', en: 'landslide' } },
            { key: 'flood', label: { id: 'banjir', en: 'flood' } },
            { key: 'fire', label: { id: 'kebakaran', en: 'fire' } },
            { key: 'earthquake', label: { id: 'gempa', en: 'earthquake' } },
            { key: 'tsunami', label: { id: 'tsunami', en: 'tsunami' } },
            { key: 'eruption', label: { id: 'erupsi', en: 'eruption' } },
          ],
        },
        {
          key: 'agency',
          label: { id: 'Dikelola', en: 'Run by' },
          type: 'choice',
          required: true,
          choices: [
            { key: 'bpbd', label: { id: 'BPBD', en: 'BPBD' } },
            { key: 'damkar', label: { id: 'Damkar', en: 'fire brigade' } },
            { key: 'joint', label: { id: 'bersama', en: 'both' } },
          ],
        },
        {
          key: 'stage',
          label: { id: 'Tahap', en: 'Stage' },
          type: 'choice',
          required: true,
          choices: [
            { key: 'planned', label: { id: 'direncanakan', en: 'planned' } },
            { key: 'built', label: { id: 'dibangun', en: 'built' } },
            { key: 'equipped', label: { id: 'dilengkapi', en: 'equipped' } },
            { key: 'staffed', label: { id: 'siaga', en: 'staffed' } },
          ],
        },
        {
          key: 'responseMinutes',
          label: { id: 'Waktu tanggap terakhir (menit)', en: 'Last response time (minutes)' },
          type: 'number',
          max: 1440,
        },
      ],
      tallies: [
        {
          key: 'built',
          label: { id: 'Pos dibangun', en: 'Posts built' },
          counts: { field: 'stage', is: ['built', 'equipped', 'staffed'] },
          of: { detail: 'posts' },
        },
        {
          key: 'staffed',
          label: { id: 'Pos siaga', en: 'Posts staffed' },
          counts: { field: 'stage', is: ['staffed'] },
          of: { detail: 'posts' },
        },
      ],
    },
  ],
};
