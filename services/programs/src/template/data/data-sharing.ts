import type { Template } from '../template.js';

export const dataSharing: Template = {
  key: 'data-sharing',
  name: { id: 'Berbagi data antar-OPD', en: 'Data shared between agencies' },
  seeds: ['B4'],
  category: 'data',
  horizon: 'window',
  milestones: [
    { title: { id: 'Data setiap OPD terdaftar', en: 'Data of each agency registered' }, weight: 25, at: 25 },
    { title: { id: 'Data diperiksa', en: 'Data checked' }, weight: 25, at: 50 },
    { title: { id: 'Sinkronisasi seluruh OPD', en: 'All agencies synchronised' }, weight: 30, at: 80 },
    { title: { id: 'Pusat kendali menampilkan data', en: 'Command centre shows the data' }, weight: 20, at: 100 },
  ],
  fields: [
    { key: 'platform', label: { id: 'Portal atau sistem', en: 'Portal or system' }, type: 'text', required: true },
    { key: 'steward', label: { id: 'Walidata', en: 'Data steward' }, type: 'text', required: true },
    { key: 'agencies', label: { id: 'Jumlah OPD', en: 'Agencies' }, type: 'number', required: true, max: 1000 },
  ],
  records: [
    {
      key: 'agencies',
      name: { id: 'OPD', en: 'Agencies' },
      identity: 'organisation',
      fields: [
        { key: 'organisation', label: { id: 'OPD', en: 'Agency' }, type: 'text', required: true },
        { key: 'registered', label: { id: 'Dataset terdaftar', en: 'Datasets registered' }, type: 'number' },
        { key: 'checked', label: { id: 'Dataset diperiksa', en: 'Datasets checked' }, type: 'number', atMost: 'registered' },
        { key: 'published', label: { id: 'Dataset terbit', en: 'Datasets published' }, type: 'number', atMost: 'checked' },
        { key: 'syncedOn', label: { id: 'Sinkron terakhir', en: 'Last synchronised' }, type: 'date' },
      ],
      tallies: [
        {
          key: 'synchronised',
          label: { id: 'OPD tersinkron', en: 'Agencies synchronised' },
          counts: { filled: 'syncedOn' },
          of: { detail: 'agencies' },
        },
        {
          key: 'published',
          label: { id: 'Dataset terbit', en: 'Datasets published' },
          counts: { sum: 'published' },
          of: { sum: 'registered' },
        },
      ],
    },
  ],
};
