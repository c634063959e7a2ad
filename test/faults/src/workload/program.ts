import type { Client, Shown } from './client.js';

interface Program extends Shown {
  readonly milestones: readonly Shown[];
}

const LEAD = 'dinas-1';
const cabinet = { service: 'programs', role: 'secretariat' } as const;
const agency = { service: 'programs', role: 'organisation', organisation: LEAD } as const;

/** A program from its draft to what was verified of it: a report that is sent back, another one that holds, and one that claims less than nothing. */
export async function playProgram(client: Client): Promise<void> {
  const program = await draft(client);
  if (!program) return;
  const [first] = program.milestones;
  if (!first || !(await client.send({ name: 'start-program', ...cabinet, path: `programs/${program.id}/start` }))) return;
  const path = `programs/${program.id}/milestones/${first.id}/reports`;
  const returned = await report(client, path, 80);
  if (returned) {
    const { text: reason, marker } = client.text('Tanpa bukti');
    await client.send({
      name: 'return-progress',
      ...cabinet,
      path: `progress-reports/${returned.id}/return`,
      body: { reason },
      marker,
      ifMatch: 1,
    });
  }
  const held = await report(client, path, 60);
  if (held)
    await client.send({
      name: 'verify-progress',
      ...cabinet,
      path: `progress-reports/${held.id}/verify`,
      body: { verifiedPercent: 50 },
      ifMatch: 1,
    });
  await report(client, path, -1);
}

async function draft(client: Client): Promise<Program | null> {
  const windows = await client.read<{ items: Shown[] }>({ ...cabinet, path: 'windows' });
  const known = await client.read<{ items: { id: string; code: string }[] }>({
    service: 'directory',
    role: 'secretariat',
    path: 'organisations?limit=100',
  });
  const [windowId, leadId] = [windows?.items[0]?.id, known?.items.find(({ code }) => code === LEAD)?.id];
  if (windowId === undefined || leadId === undefined) return null;
  const { text: title, marker } = client.text('Mal Pelayanan Publik');
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const milestones = [60, 40].map((weight) => ({ title: `${weight} persen`, weight, plannedOn: day }));
  const body = { title, category: 'public-service', windowId, leadId, milestones };
  // Programs has not heard of the agency yet.
  return client.send<Program>({ name: 'draft-program', ...cabinet, path: 'programs', body, marker, awaits: [404, 422] });
}

function report(client: Client, path: string, claimedPercent: number): Promise<Shown | null> {
  const { text: summary, marker } = client.text('Sudah dikerjakan');
  return client.send({ name: 'report-progress', ...agency, path, body: { claimedPercent, summary, evidence: [] }, marker });
}
