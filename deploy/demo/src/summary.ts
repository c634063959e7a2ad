import type { Coverage } from './play/issue-directives.js';
import type { Delivery } from './play/read-inboxes.js';
import type { MeetingView } from './play/hold-meeting.js';
import type { Meeting } from './story.js';

/** What has become of the directives of one meeting. */
export interface MeetingSummary {
  /** "Kabupaten Lamongan" */
  readonly region: string;
  readonly regionCode: string;
  readonly meetingId: string;
  readonly number: string;
  readonly title: string;
  /** YYYY-MM-DD, local to the region. */
  readonly heldOn: string;
  readonly directives: number;
  /** Organisations that have at least one assignment. */
  readonly addressees: number;
  readonly assignments: number;
  /** Assignments that have come at least that far. */
  readonly acknowledged: number;
  readonly reported: number;
  readonly verified: number;
  /** Reports that were sent back and wait for another one. */
  readonly returned: number;
  /** Requests and invitations that were declined, with the reason. */
  readonly declined: number;
  /** Assignments that nobody has verified yet. */
  readonly open: number;
  /** Assignments whose addressee has the message in its inbox. */
  readonly delivered: number;
  readonly decisions: number;
  /** What regencies proposed to their province. */
  readonly proposals: number;
  /** Deadlines that were said in words, and how many of them wait for a person to say which day is meant. */
  readonly deadlines: number;
  readonly unclear: number;
  /** What stood in the way, taken away or not. */
  readonly obstacles: number;
}

/** What a meeting has left behind beside its directives. */
export type Beside = Pick<MeetingSummary, 'decisions' | 'proposals' | 'deadlines' | 'unclear' | 'obstacles'>;

export interface Summary {
  readonly meetings: readonly MeetingSummary[];
  /** Who lacks which message; empty when every inbox holds its own. */
  readonly undelivered: readonly Delivery[];
  /** URL of the brief of the meeting that is held next, without its ending; null where none is planned. */
  readonly brief: string | null;
  /** URLs of the boards of the regions' programs and indicators. */
  readonly boards: readonly string[];
  /** URLs of the staff rooms of the malls that are open. */
  readonly staffRooms: readonly string[];
}

/** @param undelivered of all meetings */
export function summarise(
  { region, title }: Meeting,
  view: MeetingView,
  coverages: readonly Coverage[],
  undelivered: readonly Delivery[],
  beside: Beside,
): MeetingSummary {
  const standings = coverages.flatMap(({ addressees }) => addressees);
  const count = (...statuses: readonly string[]) => standings.filter(({ status }) => statuses.includes(status)).length;
  const numbers = new Set(coverages.map(({ number }) => number));
  const verified = count('verified', 'closed');
  return {
    ...{ region: region.name, regionCode: region.code, meetingId: view.id, number: view.number, title, heldOn: view.heldOn },
    directives: coverages.length,
    addressees: new Set(standings.map(({ addresseeRegion, organisationCode }) => `${addresseeRegion} ${organisationCode}`)).size,
    assignments: standings.length,
    acknowledged: standings.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length,
    reported: count('reported', 'returned', 'verified', 'closed'),
    verified,
    returned: count('returned'),
    declined: count('declined'),
    open: standings.length - verified - count('declined'),
    delivered: standings.length - undelivered.filter(({ number }) => numbers.has(number)).length,
    ...beside,
  };
}
