import type { PlannedEvidence } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import type { Place } from '../place/place.js';
import { Readiness } from './readiness.js';

/** What has to be shown in Blora before the hall in Konco Tani opens (B1). */
export const BLORA_PLAN: PlannedEvidence[] = [
  { code: 'partisi', workstream: 'civil-works', title: 'Partisi dibongkar', weight: 15, gate: 'soft-launch' },
  { code: 'kebersihan', workstream: 'civil-works', title: 'Gedung dibersihkan', weight: 15, gate: 'soft-launch' },
  { code: 'interior', workstream: 'interior', title: 'Interior terpasang', weight: 15, gate: 'soft-launch' },
  { code: 'jaringan', workstream: 'network', title: 'Jaringan menyala', weight: 15, gate: 'soft-launch' },
  { code: 'data', workstream: 'data', title: 'Sistem data tersambung', weight: 15, gate: 'soft-launch' },
  { code: 'petugas', workstream: 'staff', title: 'Jadwal petugas disusun', weight: 10, gate: 'soft-launch' },
  { code: 'pengaduan', workstream: 'complaint-desk', title: 'Meja pengaduan dibuka', weight: 10, gate: 'grand-launch' },
  { code: 'survei', workstream: 'service-standards', title: 'Survei kepuasan berjalan', weight: 5, gate: 'grand-launch' },
];

/** Planned, with these items verified. */
export function aReadiness(place: Place, verified: readonly string[] = []): Readiness {
  const readiness = Readiness.of(newId(), place);
  const at = new Date('2021-03-01T02:00:00Z');
  readiness.plan(BLORA_PLAN, at);
  for (const code of verified) {
    readiness.submit(code, { note: 'Foto terlampir.', links: [] }, 'staf-dpmptsp', at);
    readiness.verify(code, 'sekretariat', at);
  }
  return readiness;
}
