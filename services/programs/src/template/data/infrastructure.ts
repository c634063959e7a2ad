import type { Template } from '../template.js';

export const infrastructure: Template = {
  key: 'infrastructure',
  name: { id: 'Infrastruktur', en: 'Infrastructure' },
  seeds: ['L4'],
  category: 'infrastructure',
  horizon: 'continuous',
  milestones: [
    { title: { id: 'Perencanaan teknis (DED)', en: 'Detailed design' }, weight: 10, at: 15 },
    { title: { id: 'Pengadaan', en: 'Procurement' }, weight: 10, at: 30 },
    { title: { id: 'Kontrak', en: 'Contract' }, weight: 10, at: 35 },
    { title: { id: 'Fisik 50 persen', en: 'Half of the works' }, weight: 30, at: 65 },
    { title: { id: 'Fisik 100 persen', en: 'All of the works' }, weight: 30, at: 92 },
    { title: { id: 'Serah terima', en: 'Handed over' }, weight: 10, at: 100 },
  ],
  fields: [
    { key: 'location', label: { id: 'Lokasi', en: 'Location' }, type: 'text', required: true },
    { key: 'contract', label: { id: 'Nomor kontrak', en: 'Number of the contract' }, type: 'text' },
    { key: 'contractor', label: { id: 'Penyedia', en: 'Contractor' }, type: 'text' },
    { key: 'contractValue', label: { id: 'Nilai kontrak', en: 'Value of the contract' }, type: 'rupiah' },
    { key: 'lengthMetres', label: { id: 'Panjang (meter)', en: 'Length (metres)' }, type: 'number' },
  ],
  records: [
    {
      key: 'sections',
      name: { id: 'Ruas atau paket', en: 'Sections or packages' },
      identity: 'section',
      fields: [
        { key: 'section', label: { id: 'Ruas atau paket', en: 'Section or package' }, type: 'text', required: true },
        { key: 'district', label: { id: 'Kecamatan', en: 'District' }, type: 'text' },
        { key: 'lengthMetres', label: { id: 'Panjang (meter)', en: 'Length (metres)' }, type: 'number', required: true },
        { key: 'doneMetres', label: { id: 'Selesai (meter)', en: 'Done (metres)' }, type: 'number', atMost: 'lengthMetres' },
        {
          key: 'land',
          label: { id: 'Lahan', en: 'Land' },
          type: 'choice',
          choices: [
            { key: 'clear', label: { id: 'bebas', en: 'clear' } },
            { key: 'open', label: { id: 'belum bebas', en: 'not yet clear' } },
          ],
        },
      ],
      tallies: [
        { key: 'done', label: { id: 'Meter selesai', en: 'Metres done' }, counts: { sum: 'doneMetres' }, of: { sum: 'lengthMetres' } },
        { key: 'land', label: { id: 'Lahan bebas', en: 'Land clear' }, counts: { field: 'land', is: ['clear'] }, of: 'records' },
      ],
    },
  ],
};
