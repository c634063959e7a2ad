import type { Template } from '../template.js';

export const referralService: Template = {
  key: 'referral-service',
  name: { id: 'Layanan rujukan terpadu', en: 'Referral service' },
  seeds: ['B3'],
  category: 'social',
  horizon: 'window',
  milestones: [
    { title: { id: 'OPD duduk bersama menyusun target', en: 'Agencies sit together to set targets' }, weight: 20, at: 20 },
    { title: { id: 'Target penyelesaian disepakati', en: 'Resolution targets agreed' }, weight: 30, at: 40 },
    { title: { id: 'Layanan berjalan', en: 'Service runs' }, weight: 25, at: 60 },
    { title: { id: 'Target penyelesaian dipenuhi', en: 'Resolution targets met' }, weight: 25, at: 100 },
  ],
  fields: [
    { key: 'service', label: { id: 'Nama layanan', en: 'Name of the service' }, type: 'text', required: true },
    { key: 'channel', label: { id: 'Kanal pengaduan', en: 'Channel of complaints' }, type: 'text' },
  ],
  records: [
    {
      key: 'targets',
      name: { id: 'Target penyelesaian', en: 'Resolution targets' },
      identity: 'service',
      fields: [
        { key: 'service', label: { id: 'Layanan', en: 'Service' }, type: 'text', required: true },
        { key: 'organisation', label: { id: 'OPD', en: 'Agency' }, type: 'text', required: true },
        { key: 'days', label: { id: 'Hari penyelesaian', en: 'Days to resolve' }, type: 'number', required: true, max: 365 },
        {
          key: 'agreed',
          label: { id: 'Disepakati', en: 'Agreed' },
          type: 'choice',
          required: true,
          choices: [
            { key: 'proposed', label: { id: 'diusulkan', en: 'proposed' } },
            { key: 'agreed', label: { id: 'disepakati', en: 'agreed' } },
          ],
        },
        { key: 'received', label: { id: 'Rujukan diterima', en: 'Referrals received' }, type: 'number' },
        { key: 'inTime', label: { id: 'Selesai tepat waktu', en: 'Resolved in time' }, type: 'number', atMost: 'received' },
      ],
      tallies: [
        {
          key: 'agreed',
          label: { id: 'Target disepakati', en: 'Targets agreed' },
          counts: { field: 'agreed', is: ['agreed'] },
          of: 'records',
        },
        {
          key: 'inTime',
          label: { id: 'Rujukan tepat waktu', en: 'Referrals resolved in time' },
          counts: { sum: 'inTime' },
          of: { sum: 'received' },
        },
      ],
    },
  ],
};
