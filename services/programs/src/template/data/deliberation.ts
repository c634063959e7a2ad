import type { Template } from '../template.js';

export const deliberation: Template = {
  key: 'deliberation',
  name: { id: 'Musyawarah yang hasilnya masuk rencana', en: 'Deliberation whose results reach the plan' },
  seeds: ['B6'],
  category: 'participation',
  horizon: 'window',
  milestones: [
    { title: { id: 'Musyawarah dilaksanakan', en: 'Deliberation held' }, weight: 30, at: 10 },
    { title: { id: 'Usulan dikelompokkan', en: 'Proposals classified' }, weight: 20, at: 25 },
    { title: { id: 'Hasil diselaraskan dengan rencana', en: 'Results brought into line with the plan' }, weight: 30, at: 35 },
    { title: { id: 'Setiap usulan terjawab', en: 'Every proposal answered' }, weight: 20, at: 100 },
  ],
  fields: [
    { key: 'plan', label: { id: 'Rencana yang dituju', en: 'Plan that is meant' }, type: 'text', required: true },
    { key: 'planMeetsOn', label: { id: 'Musrenbang rencana itu', en: 'When that plan is deliberated' }, type: 'date', required: true },
  ],
  records: [
    {
      key: 'proposals',
      name: { id: 'Usulan', en: 'Proposals' },
      identity: 'proposal',
      fields: [
        { key: 'proposal', label: { id: 'Usulan', en: 'Proposal' }, type: 'text', required: true },
        {
          key: 'group',
          label: { id: 'Kelompok', en: 'Group' },
          type: 'choice',
          required: true,
          choices: [
            { key: 'elderly', label: { id: 'lansia', en: 'elderly' } },
            { key: 'vulnerable', label: { id: 'rentan', en: 'vulnerable' } },
            { key: 'disabled', label: { id: 'difabel', en: 'disabled' } },
            { key: 'youth', label: { id: 'pemuda', en: 'youth' } },
            { key: 'women', label: { id: 'perempuan', en: 'women' } },
            { key: 'children', label: { id: 'anak', en: 'children' } },
          ],
        },
        {
          key: 'outcome',
          label: { id: 'Hasil', en: 'Outcome' },
          type: 'choice',
          required: true,
          choices: [
            { key: 'submitted', label: { id: 'diajukan', en: 'submitted' } },
            { key: 'accepted', label: { id: 'diterima', en: 'accepted' } },
            { key: 'merged', label: { id: 'digabung', en: 'merged' } },
            { key: 'rejected', label: { id: 'ditolak', en: 'rejected' } },
          ],
        },
        { key: 'reason', label: { id: 'Alasan', en: 'Reason' }, type: 'text', requiredWhen: { field: 'outcome', is: ['rejected'] } },
        {
          key: 'line',
          label: { id: 'Nomor dalam rencana', en: 'Line in the plan' },
          type: 'text',
          requiredWhen: { field: 'outcome', is: ['accepted', 'merged'] },
        },
      ],
      tallies: [
        {
          key: 'reached',
          label: { id: 'Usulan masuk rencana', en: 'Proposals that reached the plan' },
          counts: { field: 'outcome', is: ['accepted', 'merged'] },
          of: 'records',
        },
        {
          key: 'answered',
          label: { id: 'Usulan terjawab', en: 'Proposals answered' },
          counts: { field: 'outcome', is: ['accepted', 'merged', 'rejected'] },
          of: 'records',
        },
      ],
    },
  ],
};
