import { kendal, mppKendal, yogyakarta } from './launched-together.js';
import type { MallStory } from './mall-story.js';

/** Blora's hall in Gedung Konco Tani on 29 March 2021: "60 persen", of which 45 have been seen (B1). The weights are ours. */
export const koncoTani: MallStory = {
  rows: ['B1'],
  code: 'konco-tani',
  name: 'MPP Kabupaten Blora',
  kind: 'mpp',
  location: 'Gedung Konco Tani, Blora',
  operator: 'dpmptsp',
  evidence: [
    { code: 'partisi', workstream: 'civil-works', title: 'Partisi dibongkar', weight: 20, gate: 'soft-launch' },
    { code: 'kebersihan', workstream: 'civil-works', title: 'Gedung dibersihkan', weight: 10, gate: 'soft-launch' },
    { code: 'interior', workstream: 'interior', title: 'Interior terpasang', weight: 15, gate: 'soft-launch' },
    { code: 'petugas', workstream: 'staff', title: 'Petugas bekerja bergilir', weight: 15, gate: 'soft-launch' },
    { code: 'jaringan', workstream: 'network', title: 'Jaringan menyala', weight: 15, gate: 'soft-launch' },
    { code: 'data', workstream: 'data', title: 'Sistem data tersambung', weight: 15, gate: 'soft-launch' },
    { code: 'pengaduan', workstream: 'complaint-desk', title: 'Meja pengaduan dibuka', weight: 10, gate: 'grand-launch' },
  ],
  seen: ['partisi', 'kebersihan', 'petugas'],
  claimed: 60,
  institutions: [
    { code: 'polres', name: 'Polres Blora', kind: 'vertical-agency' },
    { code: 'pengadilan-negeri', name: 'Pengadilan Negeri Blora', kind: 'vertical-agency' },
    { code: 'bpn', name: 'BPN Blora', kind: 'vertical-agency' },
    { code: 'bpjs-kesehatan', name: 'BPJS Kesehatan', kind: 'vertical-agency' },
    { code: 'samsat', name: 'Samsat Blora', kind: 'vertical-agency' },
    { code: 'kemenag', name: 'Kemenag Blora', kind: 'vertical-agency' },
  ],
  launches: [
    { gate: 'soft-launch', due: { phrase: 'sebelum Lebaran' } },
    // "Awal Juni", of which the report makes no day: in 2021 the 4th is 24 days after the last day before Lebaran.
    {
      gate: 'grand-launch',
      due: { daysAfter: 24 },
      guest: 'Menteri PAN-RB',
      partners: [{ region: kendal, hall: mppKendal }, { region: yogyakarta }],
    },
  ],
};
