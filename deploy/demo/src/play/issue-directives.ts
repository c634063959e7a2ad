import type { AssignmentStatus } from '@rakor/contracts';
import type { Caller, Client } from '../client/client.js';
import type { Meeting, Obligation, Utterance } from '../story.js';
import { type Minutes, NOT_HEARD_OF, type Place } from './hold-meeting.js';

/** A directive as the service shows it. */
export interface DirectiveView {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly status: 'draft' | 'issued' | 'closed' | 'superseded' | 'cancelled';
}

/** An addressee of a directive, and how far it has come. */
export interface AddresseeStanding {
  readonly assignmentId: string;
  readonly organisationCode: string;
  readonly organisationName: string;
  readonly addresseeRegion: string;
  readonly status: AssignmentStatus;
  readonly acknowledgedAt: string | null;
}

/** Whom a directive has reached. */
export interface Coverage {
  readonly directiveId: string;
  readonly number: string;
  readonly addressees: readonly AddresseeStanding[];
}

/** A directive of the demo together with what was said. */
export interface Issued {
  readonly utterance: Utterance;
  readonly obligation: Obligation;
  readonly directive: DirectiveView;
  readonly coverage: Coverage;
}

/** A meeting on its way to directives. */
interface Desk {
  readonly secretariat: Caller;
  readonly leader: Caller;
  /** Of the region's directives. */
  readonly path: string;
  readonly meeting: Meeting;
  readonly place: Place;
  readonly minutes: Minutes;
}

/** Drafts what obliges somebody, in the order in which it was said, and has the leader issue it. */
export async function issueDirectives(client: Client, meeting: Meeting, place: Place, minutes: Minutes): Promise<Issued[]> {
  const { code } = meeting.region;
  const secretariat = client.as('directives', 'secretariat', code);
  const desk = {
    secretariat,
    leader: client.as('directives', 'leader', code),
    path: `/v1/regions/${code}/directives`,
    meeting,
    place,
    minutes,
  };
  const known = await secretariat.all<DirectiveView>(`${desk.path}?meetingId=${minutes.view.id}`);
  const issued: Issued[] = [];
  for (const utterance of meeting.utterances) {
    const { directive: obligation } = utterance;
    if (obligation) issued.push({ utterance, obligation, ...(await ensureIssued(desk, known, utterance, obligation)) });
  }
  return issued;
}

async function ensureIssued(desk: Desk, known: readonly DirectiveView[], utterance: Utterance, obligation: Obligation) {
  const { leader, path } = desk;
  const there = known.find(({ text }) => text === utterance.text) ?? (await draft(desk, utterance, obligation));
  if (there.status !== 'draft') return { directive: there, coverage: await coverageOf(desk, there) };
  const directive = await leader.post<DirectiveView>(`${path}/${there.id}/issue`, undefined, { awaits: NOT_HEARD_OF });
  const coverage = await coverageOf(desk, directive);
  mustReach(coverage, desk.place, obligation);
  return { directive, coverage };
}

async function draft(
  { secretariat, path, meeting, place, minutes }: Desk,
  { text }: Utterance,
  { to, terms, lead, dueOn, due, topics }: Obligation,
) {
  const utteranceId = minutes.utterances.find((utterance) => utterance.text === text)?.id ?? null;
  const addressees = place.register.setOf(to);
  return secretariat.post<DirectiveView>(path, {
    meetingId: minutes.view.id,
    utteranceId,
    text,
    issuer: meeting.chair,
    addressees,
    dueOn: dueOn ?? null,
    ...(due !== undefined && { due: { phrase: due } }),
    lead: lead === undefined ? null : place.register.get(lead).id,
    ...(topics && { topics }),
    ...terms,
  });
}

/** Whom a directive has reached by now, and how far each has come. */
export function coverageOf(
  { secretariat, path }: Pick<Desk, 'secretariat' | 'path'>,
  { id }: Pick<DirectiveView, 'id'>,
): Promise<Coverage> {
  return secretariat.get<Coverage>(`${path}/${id}/coverage`);
}

/** @throws when somebody who is meant was not reached */
function mustReach({ number, addressees }: Coverage, { register, guests }: Place, { to }: Obligation): void {
  const governments = to.classes?.includes('regency-government') ? guests.map(({ government }) => government.code) : [];
  const meant = [...register.membersOf(to).map(({ code }) => code), ...governments];
  const reached = new Set(addressees.map(({ organisationCode }) => organisationCode));
  const missed = meant.filter((code) => !reached.has(code));
  if (missed.length > 0) throw new Error(`Directive ${number} has not reached ${missed.join(', ')}`);
}
