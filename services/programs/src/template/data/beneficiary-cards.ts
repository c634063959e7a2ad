import type { Template } from '../template.js';

export const beneficiaryCards: Template = {
  key: 'beneficiary-cards',
  name: { id: 'Kartu penerima bersama bank', en: 'Cards for beneficiaries, with a bank' },
  seeds: ['B5'],
  category: 'education',
  horizon: 'window',
  milestones: [
    { title: { id: 'Data penerima final', en: 'Register of beneficiaries final' }, weight: 30, at: 30 },
    { title: { id: 'Data diverifikasi', en: 'Register verified' }, weight: 20, at: 50 },
    { title: { id: 'Kartu dicetak', en: 'Cards printed' }, weight: 30, at: 80 },
    { title: { id: 'Kartu diserahkan', en: 'Cards handed over' }, weight: 20, at: 100 },
  ],
  fields: [
    { key: 'beneficiaries', label: { id: 'Jumlah penerima', en: 'Beneficiaries' }, type: 'number', required: true, max: 10000000 },
    { key: 'bank', label: { id: 'Bank', en: 'Bank' }, type: 'text', required: true },
    { key: 'verifier', label: { id: 'Verifikator', en: 'Who verifies' }, type: 'text', required: true },
    { key: 'value', label: { id: 'Nilai per penerima', en: 'Value for each' }, type: 'rupiah' },
  ],
  records: [
    {
      key: 'groups',
      name: { id: 'Kelompok penerima', en: 'Groups of beneficiaries' },
      identity: 'group',
      fields: [
        { key: 'group', label: { id: 'Kelompok (lembaga, kecamatan)', en: 'Group (institution, district)' }, type: 'text', required: true },
        { key: 'listed', label: { id: 'Terdaftar', en: 'Listed' }, type: 'number', required: true },
        { key: 'verified', label: { id: 'Terverifikasi', en: 'Verified' }, type: 'number', atMost: 'listed' },
        { key: 'printed', label: { id: 'Kartu dicetak', en: 'Cards printed' }, type: 'number', atMost: 'listed' },
        { key: 'delivered', label: { id: 'Kartu diserahkan', en: 'Cards handed over' }, type: 'number', atMost: 'printed' },
      ],
      tallies: [
        {
          key: 'verified',
          label: { id: 'Penerima terverifikasi', en: 'Beneficiaries verified' },
          counts: { sum: 'verified' },
          of: { detail: 'beneficiaries' },
        },
        {
          key: 'printed',
          label: { id: 'Kartu dicetak', en: 'Cards printed' },
          counts: { sum: 'printed' },
          of: { detail: 'beneficiaries' },
        },
        {
          key: 'delivered',
          label: { id: 'Kartu diserahkan', en: 'Cards handed over' },
          counts: { sum: 'delivered' },
          of: { detail: 'beneficiaries' },
        },
      ],
    },
  ],
};
