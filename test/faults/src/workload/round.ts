import type { Client, Shown } from './client.js';
import { playProgram } from './program.js';

interface Listed extends Shown {
  readonly organisationCode: string;
  readonly version: number;
}

const SIDE_BY_SIDE = 4;
/** Assignments of a directive that move on; the others stay as they were issued. */
const MOVING = 8;
const NOT_YET = [404, 409, 422];

/** One meeting from its schedule to its close, a directive to all agencies, what becomes of it, and a program; with commands that must be refused in between. */
export async function playRound(client: Client, others: readonly string[], going: () => boolean): Promise<void> {
  const meeting = await hold(client);
  if (!meeting) return;
  const directive = await issue(client, meeting);
  await beRefused(client, meeting, others);
  await look(client, others);
  if (directive) await answer(client, directive, going);
  if (going()) await playProgram(client);
  await client.send({ name: 'close-meeting', role: 'secretariat', path: `meetings/${meeting.id}/close` });
}

async function hold(client: Client): Promise<Shown | null> {
  const { text: title, marker } = client.text('Rakor');
  const plan = { title, type: 'rakor', startsAt: '2026-11-23T02:00:00.000Z', place: 'Pendopo', chair: 'Bupati' };
  const meeting = await client.send({ name: 'schedule', role: 'secretariat', path: 'meetings', body: plan, marker, awaits: NOT_YET });
  if (!meeting) return null;
  await client.send({ name: 'start', role: 'secretariat', path: `meetings/${meeting.id}/start` });
  for (const kind of ['report', 'instruction', 'statement']) {
    const { text, marker } = client.text('Segera selesaikan');
    const body = { speaker: 'Bupati', kind, text };
    await client.send({ name: 'utter', role: 'secretariat', path: `meetings/${meeting.id}/utterances`, body, marker });
  }
  return meeting;
}

async function issue(client: Client, meeting: Shown): Promise<Shown | null> {
  const { text, marker } = client.text('Laporkan kesiapan');
  const body = { meetingId: meeting.id, text, issuer: 'Bupati', addressees: { classes: ['opd'] }, dueOn: '2026-12-01' };
  const draft = await client.send({ name: 'draft', role: 'secretariat', path: 'directives', body, marker });
  if (!draft) return null;
  // Nobody is addressed until directives has heard of the agencies.
  return client.send({ name: 'issue', role: 'leader', path: `directives/${draft.id}/issue`, awaits: [409, 422] });
}

/** Commands that nobody may find anything of. */
async function beRefused(client: Client, meeting: Shown, others: readonly string[]): Promise<void> {
  await client.send({ name: 'start-again', role: 'secretariat', path: `meetings/${meeting.id}/start` });
  const invalid = client.text('Tanpa rapat');
  await client.send({
    name: 'draft-invalid',
    role: 'secretariat',
    path: 'directives',
    body: { text: invalid.text },
    marker: invalid.marker,
  });
  const forbidden = client.text('Tanpa wewenang');
  const body = { speaker: 'Siapa', kind: 'report', text: forbidden.text };
  const path = `meetings/${meeting.id}/utterances`;
  await client.send({ name: 'utter-forbidden', role: 'auditor', path, body, marker: forbidden.marker });
  const unknown = client.text('Rapat lain');
  const elsewhere = `meetings/00000000-0000-7000-8000-00000000${String(others.length).padStart(4, '0')}/utterances`;
  await client.send({
    name: 'utter-nowhere',
    role: 'secretariat',
    path: elsewhere,
    body: { ...body, text: unknown.text },
    marker: unknown.marker,
  });
}

/** Reads what is the region's own, and asks for what is not. */
async function look(client: Client, others: readonly string[]): Promise<void> {
  for (const path of ['meetings', 'directives', 'assignments']) {
    await client.read({ role: 'secretariat', path });
    for (const other of others.slice(0, 2)) await client.read({ role: 'secretariat', path }, other);
  }
  await client.read({ service: 'notifications', role: 'secretariat', path: 'inbox' });
  for (const path of ['programs', 'board', 'progress-reports']) await client.read({ service: 'programs', role: 'secretariat', path });
}

async function answer(client: Client, directive: Shown, going: () => boolean): Promise<void> {
  const page = await client.read<{ items: Listed[] }>({ role: 'secretariat', path: `assignments?limit=100&directiveId=${directive.id}` });
  const moving = page?.items.slice(0, MOVING) ?? [];
  const next = moving.values();
  const work = async () => {
    for (const assignment of next) if (going()) await move(client, assignment);
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
}

async function move(client: Client, { id, organisationCode: organisation }: Listed): Promise<void> {
  const path = `assignments/${id}`;
  const addressee = { role: 'organisation', organisation } as const;
  const secretariat = { role: 'secretariat' } as const;
  const report = (ifMatch: number) => {
    const { text: summary, marker } = client.text('Sudah siap');
    return client.send({ name: 'report', ...addressee, path: `${path}/reports`, body: { summary }, marker, ifMatch });
  };
  await client.send({ name: 'acknowledge', ...addressee, path: `${path}/acknowledge`, ifMatch: 0 });
  if (!(await report(1))) return;
  const { text: reason, marker } = client.text('Belum lengkap');
  await client.send({ name: 'return', ...secretariat, path: `${path}/return`, body: { reason }, marker, ifMatch: 2 });
  await report(3);
  await client.send({ name: 'verify', ...secretariat, path: `${path}/verify`, ifMatch: 4 });
  await client.send({ name: 'close', ...secretariat, path: `${path}/close`, ifMatch: 5 });
}
