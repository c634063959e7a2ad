import type { Template } from '../template.js';

export const expertDocument: Template = {
  key: 'expert-document',
  name: { id: 'Dokumen dengan telaah ahli', en: 'Document with expert review' },
  seeds: ['B8'],
  category: 'livestock',
  horizon: 'window',
  milestones: [
    { title: { id: 'Kerangka disepakati', en: 'Outline agreed' }, weight: 15, at: 20 },
    { title: { id: 'Draf lengkap', en: 'Full draft' }, weight: 35, at: 50 },
    { title: { id: 'Seminar dengan ahli', en: 'Seminar with experts' }, weight: 20, at: 70 },
    { title: { id: 'Masukan ahli diolah', en: 'Experts’ advice worked in' }, weight: 20, at: 90 },
    { title: { id: 'Dokumen ditetapkan', en: 'Document adopted' }, weight: 10, at: 100 },
  ],
  fields: [
    { key: 'document', label: { id: 'Judul dokumen', en: 'Title of the document' }, type: 'text', required: true },
    { key: 'version', label: { id: 'Versi terakhir', en: 'Latest version' }, type: 'text' },
    { key: 'link', label: { id: 'Tautan', en: 'Link' }, type: 'text' },
  ],
  records: [
    {
      key: 'reviews',
      name: { id: 'Telaah', en: 'Reviews' },
      identity: 'institution',
      fields: [
        { key: 'institution', label: { id: 'Lembaga ahli', en: 'Institution of the experts' }, type: 'text', required: true },
        {
          key: 'stage',
          label: { id: 'Tahap', en: 'Stage' },
          type: 'choice',
          required: true,
          choices: [
            { key: 'invited', label: { id: 'diundang', en: 'invited' } },
            { key: 'heard', label: { id: 'didengar', en: 'heard' } },
            { key: 'answered', label: { id: 'tertulis', en: 'in writing' } },
            { key: 'incorporated', label: { id: 'diolah', en: 'worked in' } },
          ],
        },
        { key: 'version', label: { id: 'Versi yang ditelaah', en: 'Version reviewed' }, type: 'text' },
        { key: 'heardOn', label: { id: 'Tanggal seminar', en: 'Day of the seminar' }, type: 'date' },
      ],
      tallies: [
        {
          key: 'heard',
          label: { id: 'Ahli didengar', en: 'Experts heard' },
          counts: { field: 'stage', is: ['heard', 'answered', 'incorporated'] },
          of: 'records',
        },
        {
          key: 'incorporated',
          label: { id: 'Masukan diolah', en: 'Advice worked in' },
          counts: { field: 'stage', is: ['incorporated'] },
          of: 'records',
        },
      ],
    },
  ],
};
