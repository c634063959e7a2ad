import { addDays, daysBetween } from '@rakor/calendar';
import type { Caller, Client } from '../client/client.js';
import type { ProgramStory, Telling, WindowStory } from '../programs/program-story.js';
import type { Register } from './register.js';

/** What the programs service has not heard of the directory yet. */
const NOT_HEARD = ['region-not-onboarded', 'position-unknown', 'organisation-unknown', 'unblocker-unclear'];

interface Identified {
  readonly id: string;
}

interface Program extends Identified {
  readonly title: string;
  readonly status: string;
  readonly priority: boolean;
  readonly alignedWith: readonly string[];
  readonly realised: string | null;
  readonly version: number;
  readonly milestones: readonly Identified[];
}

interface Report extends Identified {
  readonly milestoneId: string;
  readonly status: string;
  readonly version: number;
}

/** A region in which a window is played. */
interface Desk {
  readonly client: Client;
  readonly register: Register;
  readonly secretariat: Caller;
  readonly path: string;
  readonly story: WindowStory;
  /** A day of the report on today's calendar. */
  readonly on: (day: string) => string;
}

/**
 * Opens a window and plays its programs up to the day that the report tells of, which is today: all days of the story move by as much. What is there
 * already stays as it is.
 *
 * @param today local date of the region
 * @returns the id of the window
 */
export async function playWindow(client: Client, story: WindowStory, register: Register, today: string): Promise<string> {
  const moved = daysBetween(story.toldOn, today);
  const secretariat = client.as('programs', 'secretariat', register.region.code);
  const desk: Desk = {
    client,
    register,
    secretariat,
    story,
    path: `/v1/regions/${register.region.code}`,
    on: (day) => addDays(day, moved),
  };
  const positionId = await leaderOf(desk);
  const windowId = await open(desk, story, positionId);
  const priorities = await declare(desk, story, positionId, windowId);
  const known = await secretariat.all<Program>(`${desk.path}/programs?windowId=${windowId}`);
  // One after the other: their numbers are in the order of the report.
  for (const program of story.programs) await playProgram(desk, program, windowId, priorities, known);
  return windowId;
}

async function leaderOf({ client, register, path }: Desk): Promise<string> {
  const { region, government } = register;
  const positions = await client
    .as('directory', 'secretariat', region.code)
    .all<Identified & { organisationId: string; title: string }>(`${path}/positions`);
  const leader = positions.find(({ organisationId, title }) => organisationId === government.id && title === region.government.title);
  if (!leader) throw new Error(`${region.name} has no position "${region.government.title}"`);
  return leader.id;
}

async function open({ secretariat, path, on }: Desk, story: WindowStory, positionId: string): Promise<string> {
  const { name, inauguratedOn, length, countMode, maxPriorities = null } = story;
  const windows = await secretariat.all<Identified & { name: string }>(`${path}/windows`);
  const there = windows.find((window) => window.name === name);
  if (there) return there.id;
  const plan = { name, positionId, inauguratedOn: on(inauguratedOn), length, countMode, maxPriorities };
  return (await secretariat.post<Identified>(`${path}/windows`, plan, { awaits: NOT_HEARD })).id;
}

/** @returns ids of the leaders' priorities by title */
async function declare(
  { secretariat, path }: Desk,
  { priorities = [] }: WindowStory,
  positionId: string,
  windowId: string,
): Promise<ReadonlyMap<string, string>> {
  const known = await secretariat.all<Identified & { title: string }>(`${path}/priorities`);
  const ids = new Map(known.map(({ title, id }) => [title, id]));
  for (const title of priorities)
    if (!ids.has(title))
      ids.set(title, (await secretariat.post<Identified>(`${path}/priorities`, { title, positionId, windowId }, { awaits: NOT_HEARD })).id);
  return ids;
}

async function playProgram(
  desk: Desk,
  story: ProgramStory,
  windowId: string,
  priorities: ReadonlyMap<string, string>,
  known: readonly Program[],
): Promise<void> {
  const { secretariat, path } = desk;
  const there = known.find(({ title }) => title === story.title) ?? (await draft(desk, story, windowId));
  const here = `${path}/programs/${there.id}`;
  const program = there.status === 'draft' ? await secretariat.post<Program>(`${here}/start`) : there;
  if (story.priority && !program.priority) await secretariat.put(`${here}/priority`, { priority: true }, program.version);
  const serves = priorities.get(story.serves ?? '');
  if (serves !== undefined && program.alignedWith.length === 0) {
    const { version } = await secretariat.get<Program>(here);
    await secretariat.put(`${here}/alignment`, { priorities: [serves] }, version);
  }
  await Promise.all([tell(desk, story, program), raise(desk, story, here, program.id), list(desk, story, here)]);
  if (story.realised !== undefined && program.realised === null) {
    const record = { on: desk.on(desk.story.toldOn), realised: story.realised };
    await secretariat.post(`${here}/realisations`, record);
  }
}

async function draft({ register, secretariat, path, on, story: window }: Desk, story: ProgramStory, windowId: string): Promise<Program> {
  const { title, template, details, days = {}, category, horizon, milestones, trajectory, innovation, budget, baseline } = story;
  const idsOf = (codes: readonly string[] = []) => codes.map((code) => register.get(code).id);
  const dates = Object.fromEntries(Object.entries(days).map(([key, day]) => [key, on(day)]));
  return secretariat.post<Program>(
    `${path}/programs`,
    {
      ...{
        title,
        windowId,
        leadId: register.get(story.lead).id,
        supporting: idsOf(story.supporting),
        participants: idsOf(story.participants),
      },
      ...(template !== undefined && { template, details: { ...details, ...dates } }),
      ...(category !== undefined && { category }),
      ...(horizon !== undefined && { horizon }),
      ...(milestones && { milestones: milestones.map((milestone) => ({ ...milestone, plannedOn: on(milestone.plannedOn) })) }),
      ...(trajectory && { trajectory: trajectory.map((point) => ({ ...point, on: on(point.on) })) }),
      ...(innovation !== undefined && { innovation }),
      ...(budget !== undefined && { budget }),
      ...(baseline && { baseline: { ...baseline, on: on(window.inauguratedOn) } }),
    },
    { awaits: NOT_HEARD },
  );
}

/** What the lead says of its milestones, and what becomes of it. A milestone that has a report has had its say. */
async function tell(
  { client, register, secretariat, path }: Desk,
  { lead, told = [] }: ProgramStory,
  { id, milestones }: Program,
): Promise<void> {
  const agency = client.as('programs', 'organisation', register.region.code, lead);
  const known = await secretariat.all<Report>(`${path}/progress-reports?programId=${id}`);
  const say = async ({ milestone, claimed, summary, verdict }: Telling) => {
    const milestoneId = milestones[milestone]?.id;
    const there = known.find((report) => report.milestoneId === milestoneId);
    const evidence = [{ title: 'Laporan kemajuan', url: 'https://arsip.example/kemajuan.pdf' }];
    const body = { claimedPercent: claimed, summary, evidence };
    const report = there ?? (await agency.post<Report>(`${path}/programs/${id}/milestones/${milestoneId}/reports`, body));
    if (report.status !== 'waiting' || verdict === undefined) return;
    const judged = { ifMatch: report.version };
    if (typeof verdict === 'number')
      await secretariat.post(`${path}/progress-reports/${report.id}/verify`, { verifiedPercent: verdict }, judged);
    else await secretariat.post(`${path}/progress-reports/${report.id}/return`, { reason: verdict.returned }, judged);
  };
  for (const telling of told) await say(telling);
}

async function raise(
  { register, secretariat, path }: Desk,
  { obstacles = [] }: ProgramStory,
  here: string,
  programId: string,
): Promise<void> {
  if (obstacles.length === 0) return;
  const known = await secretariat.all<{ text: string }>(`${path}/obstacles?programId=${programId}`);
  for (const { type, text, unblocker } of obstacles.filter((wish) => !known.some((obstacle) => obstacle.text === wish.text))) {
    const whom = 'organisation' in unblocker ? { organisationId: register.get(unblocker.organisation).id } : unblocker;
    await secretariat.post(`${here}/obstacles`, { type, text, unblocker: whom }, { awaits: NOT_HEARD });
  }
}

async function list({ secretariat }: Desk, { records = {} }: ProgramStory, here: string): Promise<void> {
  for (const [kind, wishes] of Object.entries(records)) {
    const known = await secretariat.all<object>(`${here}/records/${kind}`);
    if (known.length === 0) for (const data of wishes) await secretariat.post(`${here}/records/${kind}`, { data });
  }
}
