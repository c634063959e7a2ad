import type { Template } from '../template.js';

export const localCatalogue: Template = {
  key: 'local-catalogue',
  name: { id: 'UMKM dan e-katalog lokal', en: 'Small enterprises and the local e-catalogue' },
  seeds: ['N4', 'L4'],
  category: 'small-enterprises',
  horizon: 'continuous',
  milestones: [
    { title: { id: 'UMKM didata', en: 'Enterprises listed' }, weight: 20, at: 20 },
    { title: { id: 'UMKM dibina', en: 'Enterprises trained' }, weight: 20, at: 40 },
    { title: { id: 'Produk tayang di e-katalog', en: 'Products in the catalogue' }, weight: 30, at: 60 },
    { title: { id: 'Belanja daerah lewat e-katalog', en: 'Spending through the catalogue' }, weight: 30, at: 100 },
  ],
  fields: [
    { key: 'enterprises', label: { id: 'Target UMKM', en: 'Enterprises aimed at' }, type: 'number', required: true, max: 10000000 },
    { key: 'spending', label: { id: 'Target belanja', en: 'Spending aimed at' }, type: 'rupiah' },
    { key: 'showroom', label: { id: 'Ruang pamer', en: 'Showroom' }, type: 'text' },
  ],
  records: [
    {
      key: 'groups',
      name: { id: 'Kelompok UMKM', en: 'Groups of enterprises' },
      identity: 'group',
      fields: [
        {
          key: 'group',
          label: { id: 'Sentra, koperasi atau kecamatan', en: 'Cluster, cooperative or district' },
          type: 'text',
          required: true,
        },
        { key: 'enterprises', label: { id: 'UMKM', en: 'Enterprises' }, type: 'number', required: true },
        { key: 'listed', label: { id: 'Tayang di e-katalog', en: 'In the catalogue' }, type: 'number', atMost: 'enterprises' },
        { key: 'sold', label: { id: 'Sudah bertransaksi', en: 'Have sold' }, type: 'number', atMost: 'listed' },
      ],
      tallies: [
        {
          key: 'listed',
          label: { id: 'UMKM di e-katalog', en: 'Enterprises in the catalogue' },
          counts: { sum: 'listed' },
          of: { detail: 'enterprises' },
        },
        { key: 'sold', label: { id: 'UMKM bertransaksi', en: 'Enterprises that sold' }, counts: { sum: 'sold' }, of: { sum: 'listed' } },
      ],
    },
  ],
};
