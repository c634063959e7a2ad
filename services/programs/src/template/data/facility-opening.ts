import type { Template } from '../template.js';

export const facilityOpening: Template = {
  key: 'facility-opening',
  name: { id: 'Pembukaan fasilitas layanan', en: 'A facility that opens' },
  seeds: ['B1', 'U5'],
  category: 'public-service',
  horizon: 'window',
  milestones: [
    { title: { id: 'Pekerjaan fisik selesai', en: 'Civil works done' }, weight: 20, at: 30 },
    { title: { id: 'Interior siap', en: 'Interior ready' }, weight: 15, at: 50 },
    { title: { id: 'Jaringan dan sistem data berjalan', en: 'Network and data system run' }, weight: 20, at: 65 },
    { title: { id: 'Lembaga dan petugas siap', en: 'Institutions and staff ready' }, weight: 20, at: 70 },
    { title: { id: 'Soft launch', en: 'Soft launch' }, weight: 15, at: 76 },
    { title: { id: 'Grand launch', en: 'Grand launch' }, weight: 10, at: 100 },
  ],
  fields: [
    { key: 'place', label: { id: 'Gedung atau lokasi', en: 'Building or place' }, type: 'text', required: true },
    { key: 'floor', label: { id: 'Lantai', en: 'Floor' }, type: 'text' },
    { key: 'softLaunchOn', label: { id: 'Rencana soft launch', en: 'Planned soft launch' }, type: 'date' },
    { key: 'grandLaunchOn', label: { id: 'Rencana grand launch', en: 'Planned grand launch' }, type: 'date' },
    { key: 'openedBy', label: { id: 'Diresmikan oleh', en: 'Opened by' }, type: 'text' },
  ],
  records: [
    {
      key: 'institutions',
      name: { id: 'Lembaga yang bergabung', en: 'Institutions that join' },
      identity: 'institution',
      fields: [
        { key: 'institution', label: { id: 'Lembaga', en: 'Institution' }, type: 'text', required: true },
        {
          key: 'stage',
          label: { id: 'Tahap', en: 'Stage' },
          type: 'choice',
          required: true,
          choices: [
            { key: 'invited', label: { id: 'diundang', en: 'invited' } },
            { key: 'agreed', label: { id: 'sepakat', en: 'agreed' } },
            { key: 'staffed', label: { id: 'petugas siap', en: 'staffed' } },
            { key: 'live', label: { id: 'melayani', en: 'live' } },
          ],
        },
        { key: 'counters', label: { id: 'Jumlah loket', en: 'Counters' }, type: 'number', max: 500 },
      ],
      tallies: [
        {
          key: 'agreed',
          label: { id: 'Lembaga sepakat', en: 'Institutions that agreed' },
          counts: { field: 'stage', is: ['agreed', 'staffed', 'live'] },
          of: 'records',
        },
        {
          key: 'live',
          label: { id: 'Lembaga melayani', en: 'Institutions that serve' },
          counts: { field: 'stage', is: ['live'] },
          of: 'records',
        },
        { key: 'counters', label: { id: 'Loket', en: 'Counters' }, counts: { sum: 'counters' } },
      ],
    },
  ],
};
