import type { OrganisationClass } from '@rakor/contracts';
import { localDateOf, timeZoneOf } from '@rakor/kernel';
import { Client, type ClientOptions } from './client/client.js';
import { answerDirectives } from './play/answer-directives.js';
import { closeMeeting, holdMeeting, type MeetingView, type Minutes, type Place, planNext } from './play/hold-meeting.js';
import { coverageOf, type Issued, issueDirectives } from './play/issue-directives.js';
import { deliveriesOf, missingDeliveries } from './play/read-inboxes.js';
import { leftBeside } from './play/left-beside.js';
import { playIndicator } from './play/play-indicator.js';
import { playMall } from './play/play-mall.js';
import { playWindow } from './play/play-window.js';
import { registerRegion } from './play/register-region.js';
import { submitProposals } from './play/submit-proposals.js';
import type { Meeting } from './story.js';
import { summarise, type Summary } from './summary.js';
import { theFiveMeetings } from './the-five-meetings.js';

export interface DemoOptions extends ClientOptions {
  /** Hears a line for each step. */
  readonly say: (line: string) => void;
  /** By default the five of the reports. */
  readonly meetings?: readonly Meeting[];
  /** The present; the day that a report tells of programs is today. */
  readonly now?: () => Date;
}

/** A meeting that was held and whose directives are with their addressees. */
interface Played {
  readonly meeting: Meeting;
  readonly minutes: Minutes;
  readonly issued: readonly Issued[];
  /** Paths of the staff rooms of the malls that are open. */
  readonly staff: readonly string[];
  readonly next: MeetingView | null;
}

/**
 * Plays the meetings through the public API, as their people would: onboards the regions, registers organisations and positions, holds each
 * meeting, issues its directives, lets a part of the addressees answer, and looks into every inbox. What is there already stays as it is, so
 * that playing again changes nothing, and a play that was cut off is taken up.
 *
 * @throws {DemoFailed | Error} when a service refuses, or does not answer for two minutes
 */
export async function playDemo({ say, meetings = theFiveMeetings, now = () => new Date(), ...options }: DemoOptions): Promise<Summary> {
  const client = new Client(options);
  const played = await Promise.all(meetings.map((meeting) => play(client, meeting, now(), say)));
  const coverages = played.flatMap(({ issued }) => issued.map(({ coverage }) => coverage));
  const expected = deliveriesOf(coverages);
  const undelivered = await missingDeliveries(client, expected);
  say(`inboxes looked into: ${expected.length - undelivered.length} of ${expected.length} messages are there`);
  const [brief = null] = played.flatMap(({ meeting: { region }, next }) =>
    next === null ? [] : [`${options.baseUrls.directives}/v1/regions/${region.code}/meetings/${next.id}/brief`],
  );
  const boards = meetings.flatMap(({ region, window, indicator }) => {
    const here = `${options.baseUrls.programs}/v1/regions/${region.code}`;
    return [...(window ? [`${here}/board.html`] : []), ...(indicator ? [`${here}/indicator-board.html`] : [])];
  });
  const staffRooms = played.flatMap(({ staff }) => staff.map((room) => options.baseUrls['public-services'] + room));
  return { meetings: await Promise.all(played.map((one) => summaryOf(client, one, undelivered))), undelivered, brief, boards, staffRooms };
}

async function play(client: Client, meeting: Meeting, now: Date, say: (line: string) => void): Promise<Played> {
  const { name } = meeting.region;
  const place = await registerPlace(client, meeting);
  say(`${name}: ${describe(place)}`);
  const minutes = await holdMeeting(client, meeting, place);
  const issued = await issueDirectives(client, meeting, place, minutes);
  const proposals = await submitProposals(client, meeting, minutes);
  await closeMeeting(client, meeting, minutes.view);
  say(
    `${name}: "${meeting.title}", ${minutes.attended} attended, ${issued.length} directives issued${proposals > 0 ? `, ${proposals} proposals submitted` : ''}`,
  );
  await answerDirectives(client, meeting, issued);
  say(`${name}: addressees have answered`);
  await playPrograms(client, meeting, place, now, say);
  const staff = await playMalls(client, meeting, place, now, say);
  return { meeting, minutes, issued, staff, next: await planNext(client, meeting, place) };
}

async function playPrograms(
  client: Client,
  { region, window, indicator }: Meeting,
  place: Place,
  now: Date,
  say: (line: string) => void,
): Promise<void> {
  if (window) {
    await playWindow(client, window, place.register, localDateOf(now, timeZoneOf(region.code)));
    say(`${region.name}: "${window.name}" runs with ${window.programs.length} programs`);
  }
  if (indicator) {
    await playIndicator(client, indicator, place.register, place.guests);
    say(`${region.name}: ${indicator.definition} measured by ${Object.keys(indicator.figures).length} regencies and cities`);
  }
}

async function playMalls(
  client: Client,
  { region, malls = [] }: Meeting,
  { register }: Place,
  now: Date,
  say: (line: string) => void,
): Promise<string[]> {
  const staffRooms: string[] = [];
  for (const mall of malls) {
    const { shown, staff } = await playMall(client, mall, register, localDateOf(now, timeZoneOf(region.code)));
    say(`${region.name}: ${mall.name}${mall.opened ? ` is open: ${shown}` : `, said to be at ${mall.claimed ?? 0} percent`}`);
    if (staff !== null) staffRooms.push(staff);
  }
  return staffRooms;
}

async function registerPlace(client: Client, { region, guests = [] }: Meeting): Promise<Place> {
  const [register, ...others] = await Promise.all([
    registerRegion(client, region),
    ...guests.map((guest) => registerRegion(client, guest)),
  ]);
  return { register, guests: others };
}

/** "27 OPD, 16 district offices, 6 vertical agencies, 3 partners" */
function describe({ register, guests }: Place): string {
  const kinds: readonly (readonly [OrganisationClass, one: string, many: string])[] = [
    ['opd', 'OPD', 'OPD'],
    ['district-office', 'district office', 'district offices'],
    ['village', 'village', 'villages'],
    ['vertical-agency', 'vertical agency', 'vertical agencies'],
    ['partner', 'partner', 'partners'],
  ];
  const counted = kinds.map(([is, one, many]) => ({ count: register.count(is), one, many })).filter(({ count }) => count > 0);
  const parts = counted.map(({ count, one, many }) => `${count} ${count === 1 ? one : many}`);
  if (guests.length > 0) parts.push(`${guests.length} regencies and cities, each a tenant of its own`);
  return parts.join(', ');
}

/** As it is now that everybody has answered. */
async function summaryOf(client: Client, { meeting, minutes, issued }: Played, undelivered: Summary['undelivered']) {
  const { code } = meeting.region;
  const desk = { secretariat: client.as('directives', 'secretariat', code), path: `/v1/regions/${code}/directives` };
  const coverages = await Promise.all(issued.map(({ directive }) => coverageOf(desk, directive)));
  return summarise(meeting, minutes.view, coverages, undelivered, await leftBeside(client, code, minutes, issued));
}
