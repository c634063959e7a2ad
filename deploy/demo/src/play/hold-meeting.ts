import type { UtteranceKind } from '@rakor/contracts';
import type { Caller, Client } from '../client/client.js';
import type { AgendaItem, Meeting, Utterance } from '../story.js';
import type { Register } from './register.js';

/** Where a meeting takes place: the register of its region, and those of the tenants that are its guests. */
export interface Place {
  readonly register: Register;
  readonly guests: readonly Register[];
}

/** A meeting as the directives service shows it. */
export interface MeetingView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly startsAt: string;
  readonly heldOn: string;
  readonly status: 'scheduled' | 'running' | 'closed';
}

interface UtteranceView {
  readonly id: string;
  readonly speaker: string;
  readonly kind: UtteranceKind;
  readonly text: string;
}

/** The secretariat's table for one meeting. */
export interface Minutes {
  readonly view: MeetingView;
  readonly attended: number;
  readonly utterances: readonly UtteranceView[];
}

/** What directives has not heard from the directory yet. */
export const NOT_HEARD_OF = ['region-not-onboarded', 'organisation-unknown'];

interface Seat {
  readonly organisationId: string;
  readonly position: string;
}

/**
 * Schedules a meeting, starts it, and writes down who came and what was said. It stays open for its directives. Whoever is recorded as present
 * is known to the directives service from then on, which is why nothing is issued before.
 */
export async function holdMeeting(client: Client, meeting: Meeting, place: Place): Promise<Minutes> {
  const secretariat = client.as('directives', 'secretariat', meeting.region.code);
  const path = `/v1/regions/${meeting.region.code}/meetings`;
  const scheduled = await schedule(secretariat, path, meeting, place.register);
  await setAgenda(secretariat, path, scheduled, meeting.agenda);
  const view = scheduled.status === 'scheduled' ? await secretariat.post<MeetingView>(`${path}/${scheduled.id}/start`) : scheduled;
  const [attendance, utterances] = [`${path}/${view.id}/attendance`, `${path}/${view.id}/utterances`];
  if (view.status === 'running') {
    await recordAttendance(secretariat, attendance, seatsOf(meeting, place));
    await recordUtterances(secretariat, utterances, meeting.utterances);
    await recordDecisions(secretariat, `/v1/regions/${meeting.region.code}`, view, meeting.decisions);
  }
  const seats = await secretariat.all<Seat>(attendance);
  return { view, attended: seats.length, utterances: await secretariat.all<UtteranceView>(utterances) };
}

/** Plans the meeting after this one, where the story tells of it. @returns null where it does not */
export async function planNext(client: Client, meeting: Meeting, { register }: Place): Promise<MeetingView | null> {
  const { region, next } = meeting;
  if (!next) return null;
  const secretariat = client.as('directives', 'secretariat', region.code);
  const path = `/v1/regions/${region.code}/meetings`;
  const view = await schedule(secretariat, path, { ...meeting, ...next }, register);
  await setAgenda(secretariat, path, view, next.agenda);
  return view;
}

/** Closes a meeting that is open. */
export async function closeMeeting(client: Client, { region }: Meeting, { id, status }: MeetingView): Promise<void> {
  if (status !== 'closed')
    await client.as('directives', 'secretariat', region.code).post(`/v1/regions/${region.code}/meetings/${id}/close`);
}

async function schedule(secretariat: Caller, path: string, meeting: Meeting, register: Register): Promise<MeetingView> {
  const { title, type, series = null, place, chair, invited } = meeting;
  const startsAt = new Date(meeting.startsAt).toISOString();
  const known = await secretariat.all<MeetingView>(path);
  const there = known.find((one) => one.title === title && one.startsAt === startsAt);
  const plan = { title, type, series, startsAt, place, chair, invited: register.setOf(invited) };
  return there ?? secretariat.post<MeetingView>(path, plan, { awaits: NOT_HEARD_OF });
}

/** The heads of those who are invited, the deputies of the region, and the secretaries of guests. */
function seatsOf({ invited }: Meeting, { register, guests }: Place): Seat[] {
  const heads = register.membersOf(invited).flatMap((organisation) => {
    const position = register.headOf(organisation);
    return position === undefined ? [] : [{ organisationId: organisation.id, position }];
  });
  const deputies = (register.region.positions ?? []).map(({ organisation, title }) => ({
    organisationId: register.get(organisation).id,
    position: title,
  }));
  const secretaries = guests.map(({ government, region }) => ({
    organisationId: government.id,
    position: `Sekretaris Daerah ${region.name}`,
  }));
  return [...heads, ...deputies, ...secretaries];
}

async function recordAttendance(secretariat: Caller, path: string, seats: readonly Seat[]): Promise<void> {
  const known = await secretariat.all<Seat>(path);
  const missing = seats.filter(
    (seat) => !known.some(({ organisationId, position }) => organisationId === seat.organisationId && position === seat.position),
  );
  await Promise.all(missing.map((seat) => secretariat.post(path, { ...seat, present: true }, { awaits: NOT_HEARD_OF })));
}

/** One after the other: the record keeps the order in which things were said. */
async function recordUtterances(secretariat: Caller, path: string, utterances: readonly Utterance[]): Promise<void> {
  const known = await secretariat.all<UtteranceView>(path);
  for (const { speaker, kind, text } of utterances) {
    if (!known.some((utterance) => utterance.text === text)) await secretariat.post(path, { speaker, kind, text });
  }
}

async function setAgenda(secretariat: Caller, path: string, { id, status }: MeetingView, items: readonly AgendaItem[] = []): Promise<void> {
  if (items.length === 0 || status !== 'scheduled') return;
  const known = await secretariat.get<{ items: readonly AgendaItem[]; version: number }>(`${path}/${id}/agenda`);
  if (known.items.length === 0) await secretariat.put(`${path}/${id}/agenda`, { items }, known.version);
}

async function recordDecisions(secretariat: Caller, here: string, { id }: MeetingView, texts: readonly string[] = []): Promise<void> {
  if (texts.length === 0) return;
  const known = await secretariat.all<{ text: string }>(`${here}/decisions?meetingId=${id}`);
  for (const text of texts) {
    if (!known.some((decision) => decision.text === text)) await secretariat.post(`${here}/meetings/${id}/decisions`, { text });
  }
}
