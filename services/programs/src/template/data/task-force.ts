import type { Template } from '../template.js';

export const taskForce: Template = {
  key: 'task-force',
  name: { id: 'Satuan tugas sampai kecamatan', en: 'Task force down to the districts' },
  seeds: ['B7'],
  category: 'supplies',
  horizon: 'window',
  milestones: [
    { title: { id: 'SK satuan tugas terbit', en: 'Decree of the task force issued' }, weight: 20, at: 10 },
    { title: { id: 'Kanal pengaduan khusus dibuka', en: 'Hotline of its own opened' }, weight: 20, at: 20 },
    { title: { id: 'Satgas semua kecamatan terbentuk', en: 'Cells of all districts formed' }, weight: 30, at: 40 },
    { title: { id: 'Satgas semua kecamatan bekerja', en: 'Cells of all districts at work' }, weight: 30, at: 100 },
  ],
  fields: [
    { key: 'decree', label: { id: 'Nomor SK', en: 'Number of the decree' }, type: 'text', required: true },
    { key: 'chair', label: { id: 'Ketua', en: 'Chair' }, type: 'text', required: true },
    { key: 'hotline', label: { id: 'Nomor aduan', en: 'Hotline' }, type: 'text' },
    { key: 'districts', label: { id: 'Jumlah kecamatan', en: 'Districts' }, type: 'number', required: true, max: 1000 },
  ],
  records: [
    {
      key: 'cells',
      name: { id: 'Satgas kecamatan', en: 'Cells of districts' },
      identity: 'district',
      fields: [
        { key: 'district', label: { id: 'Kecamatan', en: 'District' }, type: 'text', required: true },
        { key: 'decree', label: { id: 'Nomor SK', en: 'Number of the decree' }, type: 'text' },
        { key: 'members', label: { id: 'Anggota', en: 'Members' }, type: 'number', max: 1000 },
        {
          key: 'stage',
          label: { id: 'Tahap', en: 'Stage' },
          type: 'choice',
          required: true,
          choices: [
            { key: 'planned', label: { id: 'direncanakan', en: 'planned' } },
            { key: 'formed', label: { id: 'terbentuk', en: 'formed' } },
            { key: 'active', label: { id: 'bekerja', en: 'at work' } },
          ],
        },
        { key: 'reports', label: { id: 'Laporan masuk', en: 'Reports received' }, type: 'number' },
        { key: 'resolved', label: { id: 'Laporan selesai', en: 'Reports resolved' }, type: 'number', atMost: 'reports' },
      ],
      tallies: [
        {
          key: 'formed',
          label: { id: 'Satgas terbentuk', en: 'Cells formed' },
          counts: { field: 'stage', is: ['formed', 'active'] },
          of: { detail: 'districts' },
        },
        {
          key: 'active',
          label: { id: 'Satgas bekerja', en: 'Cells at work' },
          counts: { field: 'stage', is: ['active'] },
          of: { detail: 'districts' },
        },
        { key: 'resolved', label: { id: 'Laporan selesai', en: 'Reports resolved' }, counts: { sum: 'resolved' }, of: { sum: 'reports' } },
      ],
    },
  ],
};
