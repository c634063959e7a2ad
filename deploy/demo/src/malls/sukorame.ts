import type { MallStory } from './mall-story.js';

const BASIS = 'Perbup Lamongan 12/2023';

/** A district of Lamongan whose PATEN is raised to a mini-mall (L6). The report names no district: this one, its services and its decision are ours. */
export const sukorame: MallStory = {
  rows: ['L6'],
  code: 'mini-sukorame',
  name: 'Mini MPP Kecamatan Sukorame',
  kind: 'mini-mpp',
  location: 'Kantor Kecamatan Sukorame',
  operator: 'dpmptsp',
  evidence: [
    { code: 'ruang', workstream: 'civil-works', title: 'Ruang layanan', weight: 60, gate: 'soft-launch' },
    { code: 'jaringan', workstream: 'network', title: 'Jaringan menyala', weight: 40, gate: 'soft-launch' },
  ],
  seen: ['ruang', 'jaringan'],
  claimed: 100,
  institutions: [{ code: 'samsat', name: 'Samsat Lamongan', kind: 'vertical-agency', live: true }],
  services: [
    { code: 'iumk', name: 'Izin usaha mikro kecil', prefix: 'A', legalBasis: BASIS },
    { code: 'sku', name: 'Surat keterangan usaha', prefix: 'A', legalBasis: BASIS },
    { code: 'ktp-el', name: 'Perekaman KTP elektronik', prefix: 'B', legalBasis: BASIS },
    { code: 'kk', name: 'Kartu keluarga', prefix: 'B', legalBasis: BASIS },
    { code: 'pindah', name: 'Surat pindah', prefix: 'B', legalBasis: BASIS },
  ],
  district: { code: '35.24.01', name: 'Sukorame', kilometresToTown: 45 },
  opened: true,
};
