import type { Coverage } from './play/issue-directives.js';
import type { Delivery } from './play/read-inboxes.js';
import type { MeetingView } from './play/hold-meeting.js';
import type { Meeting } from './story.js';

/** What has become of the directives of one meeting. */
export interface MeetingSummary {
  /** "Kabupaten Lamongan" */
  readonly region: string;
  readonly regionCode: string;
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
  /** Assignments that nobody has verified yet. */
  readonly open: number;
  /** Assignments whose addressee has the message in its inbox. */
  readonly delivered: number;
}

export interface Summary {
  readonly meetings: readonly MeetingSummary[];
  /** Who lacks which message; empty when every inbox holds its own. */
  readonly undelivered: readonly Delivery[];
}

/** @param undelivered of all meetings */
export function summarise(
  { region, title }: Meeting,
  view: MeetingView,
  coverages: readonly Coverage[],
  undelivered: readonly Delivery[],
): MeetingSummary {
  const standings = coverages.flatMap(({ addressees }) => addressees);
  const count = (...statuses: readonly string[]) => standings.filter(({ status }) => statuses.includes(status)).length;
  const numbers = new Set(coverages.map(({ number }) => number));
  const verified = count('verified', 'closed');
  return {
    ...{ region: region.name, regionCode: region.code, number: view.number, title, heldOn: view.heldOn },
    directives: coverages.length,
    addressees: new Set(standings.map(({ addresseeRegion, organisationCode }) => `${addresseeRegion} ${organisationCode}`)).size,
    assignments: standings.length,
    acknowledged: standings.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length,
    reported: count('reported', 'returned', 'verified', 'closed'),
    verified,
    returned: count('returned'),
    open: standings.length - verified,
    delivered: standings.length - undelivered.filter(({ number }) => numbers.has(number)).length,
  };
}
