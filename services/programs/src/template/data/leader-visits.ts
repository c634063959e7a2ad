import type { Template } from '../template.js';

export const leaderVisits: Template = {
  key: 'leader-visits',
  name: { id: 'Pimpinan berkantor di fasilitas', en: 'Leaders at work in facilities' },
  seeds: ['B2'],
  category: 'health',
  horizon: 'window',
  milestones: [
    { title: { id: 'Jadwal kunjungan ditetapkan', en: 'Schedule of visits set' }, weight: 10, at: 10 },
    { title: { id: 'Semua rumah sakit dikunjungi', en: 'All hospitals visited' }, weight: 30, at: 40 },
    { title: { id: 'Separuh puskesmas dikunjungi', en: 'Half of the health centres visited' }, weight: 30, at: 70 },
    { title: { id: 'Semua puskesmas dikunjungi', en: 'All health centres visited' }, weight: 30, at: 100 },
  ],
  fields: [
    { key: 'facilities', label: { id: 'Jumlah fasilitas', en: 'Facilities' }, type: 'number', required: true, max: 10000 },
    { key: 'purpose', label: { id: 'Tujuan kunjungan', en: 'Purpose of the visits' }, type: 'text' },
  ],
  records: [
    {
      key: 'facilities',
      name: { id: 'Fasilitas', en: 'Facilities' },
      identity: 'facility',
      fields: [
        { key: 'facility', label: { id: 'Nama fasilitas', en: 'Name of the facility' }, type: 'text', required: true },
        {
          key: 'kind',
          label: { id: 'Jenis', en: 'Kind' },
          type: 'choice',
          required: true,
          choices: [
            { key: 'hospital', label: { id: 'rumah sakit', en: 'hospital' } },
            { key: 'health-centre', label: { id: 'puskesmas', en: 'health centre' } },
            { key: 'other', label: { id: 'lainnya', en: 'other' } },
          ],
        },
        { key: 'plannedOn', label: { id: 'Rencana kunjungan', en: 'Planned visit' }, type: 'date' },
        { key: 'visitedOn', label: { id: 'Dikunjungi', en: 'Visited' }, type: 'date' },
        { key: 'visitor', label: { id: 'Jabatan yang berkunjung', en: 'Position that visited' }, type: 'text' },
        { key: 'findings', label: { id: 'Temuan', en: 'Findings' }, type: 'text' },
        { key: 'directive', label: { id: 'Nomor arahan', en: 'Number of the directive' }, type: 'text' },
      ],
      tallies: [
        {
          key: 'visited',
          label: { id: 'Fasilitas dikunjungi', en: 'Facilities visited' },
          counts: { filled: 'visitedOn' },
          of: { detail: 'facilities' },
        },
        {
          key: 'planned',
          label: { id: 'Kunjungan dijadwalkan', en: 'Visits planned' },
          counts: { filled: 'plannedOn' },
          of: { detail: 'facilities' },
        },
        {
          key: 'directives',
          label: { id: 'Temuan menjadi arahan', en: 'Findings that became directives' },
          counts: { filled: 'directive' },
        },
      ],
    },
  ],
};
