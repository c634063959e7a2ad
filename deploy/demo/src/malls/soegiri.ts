import type { MallStory, Visitor } from './mall-story.js';

const visitors: readonly Visitor[] = [
  ...(['served', 'served', 'missed', 'served'] as const).map((fate) => ({ service: 'pendaftaran', fate })),
  { service: 'pendaftaran', fate: 'served', need: 'elderly' },
  { service: 'pendaftaran', fate: 'transferred', channel: 'reception' },
  { service: 'pendaftaran', fate: 'held' },
  { service: 'pendaftaran', fate: 'left', channel: 'web' },
  { service: 'farmasi', fate: 'served', channel: 'phone' },
  { service: 'pendaftaran', fate: 'served', need: 'pregnant' },
  ...(['served', 'served', 'held', 'served', 'served'] as const).map((fate) => ({ service: 'farmasi', fate })),
  ...(['served', 'missed', 'served', 'serving'] as const).map((fate) => ({ service: 'pendaftaran', fate })),
  { service: 'pendaftaran', fate: 'waits', need: 'disabled' },
  ...(['waits', 'waits', 'waits', 'waits'] as const).map((fate) => ({ service: 'pendaftaran', fate })),
  ...(['waits', 'waits'] as const).map((fate) => ({ service: 'farmasi', fate })),
];

/**
 * A counter that never closes, so that numbers are taken and called at whatever hour somebody looks at the demo. Lamongan has this hospital; the counter,
 * its day and its visitors are made up.
 */
export const soegiri: MallStory = {
  rows: ['F14'],
  code: 'soegiri-24-jam',
  name: 'Layanan 24 jam RSUD dr. Soegiri',
  kind: 'mobile',
  location: 'RSUD dr. Soegiri, Lamongan',
  operator: 'dpmptsp',
  roundTheClock: true,
  evidence: [{ code: 'ruang', workstream: 'civil-works', title: 'Ruang layanan', weight: 100, gate: 'soft-launch' }],
  seen: ['ruang'],
  institutions: [{ code: 'rsud-soegiri', name: 'RSUD dr. Soegiri', kind: 'bumd', live: true }],
  services: [
    { code: 'pendaftaran', name: 'Pendaftaran pasien', prefix: 'P' },
    { code: 'farmasi', name: 'Pengambilan obat', prefix: 'F' },
  ],
  opened: true,
  day: {
    visitors,
    transfersTo: 'farmasi',
    notice: { id: 'Mohon siapkan KTP dan kartu BPJS.', en: 'Please have your ID card and BPJS card ready.' },
  },
};
