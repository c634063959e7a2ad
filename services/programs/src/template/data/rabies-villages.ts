import type { Template } from '../template.js';

export const rabiesVillages: Template = {
  key: 'rabies-villages',
  name: { id: 'Pengendalian rabies per desa', en: 'Rabies, village by village' },
  seeds: ['U7'],
  category: 'animal-health',
  horizon: 'continuous',
  milestones: [
    { title: { id: 'Populasi anjing didata', en: 'Dogs counted' }, weight: 20, at: 15 },
    { title: { id: 'Peraturan desa ditetapkan', en: 'Village regulations enacted' }, weight: 30, at: 50 },
    { title: { id: 'Vaksinasi 70 persen', en: 'Seventy percent vaccinated' }, weight: 30, at: 75 },
    { title: { id: 'Tanpa kasus baru satu triwulan', en: 'No new case for a quarter' }, weight: 20, at: 100 },
  ],
  fields: [{ key: 'villages', label: { id: 'Jumlah desa dan kelurahan', en: 'Villages' }, type: 'number', required: true, max: 100000 }],
  records: [
    {
      key: 'villages',
      name: { id: 'Desa dan kelurahan', en: 'Villages' },
      identity: 'village',
      fields: [
        { key: 'village', label: { id: 'Desa atau kelurahan', en: 'Village' }, type: 'text', required: true },
        { key: 'district', label: { id: 'Kecamatan', en: 'District' }, type: 'text' },
        {
          key: 'regulation',
          label: { id: 'Peraturan desa', en: 'Village regulation' },
          type: 'choice',
          required: true,
          choices: [
            { key: 'none', label: { id: 'belum ada', en: 'none' } },
            { key: 'drafted', label: { id: 'disusun', en: 'drafted' } },
            { key: 'enacted', label: { id: 'ditetapkan', en: 'enacted' } },
          ],
        },
        {
          key: 'number',
          label: { id: 'Nomor perdes', en: 'Number of the regulation' },
          type: 'text',
          requiredWhen: { field: 'regulation', is: ['enacted'] },
        },
        { key: 'dogs', label: { id: 'Anjing terdata', en: 'Dogs counted' }, type: 'number' },
        { key: 'vaccinated', label: { id: 'Divaksin', en: 'Vaccinated' }, type: 'number', atMost: 'dogs' },
        { key: 'cases', label: { id: 'Kasus', en: 'Cases' }, type: 'number' },
      ],
      tallies: [
        {
          key: 'enacted',
          label: { id: 'Desa dengan perdes', en: 'Villages with a regulation' },
          counts: { field: 'regulation', is: ['enacted'] },
          of: { detail: 'villages' },
        },
        { key: 'vaccinated', label: { id: 'Anjing divaksin', en: 'Dogs vaccinated' }, counts: { sum: 'vaccinated' }, of: { sum: 'dogs' } },
        { key: 'cases', label: { id: 'Kasus', en: 'Cases' }, counts: { sum: 'cases' } },
      ],
    },
  ],
};
