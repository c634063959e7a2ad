import { addDays } from '@rakor/calendar';
import type { CarriedOver } from '../meeting/carry-over/carried-over.view.js';
import type { Meeting } from '../meeting/meeting.js';
import { viewOf } from '../meeting/meeting.view.js';
import { lastMeetingOf, type LastPromises } from '../meeting/promises/promised.view.js';
import type { BriefView, OpenMatters } from './brief.view.js';

/** How many items of each kind one A4 page has room for. */
const ROOM = { overdue: 4, unacknowledged: 3, obstacles: 3, dueNext: 3, extensions: 2, midpoints: 2, proposals: 2, promises: 5 };
const DAYS_WITHOUT_A_NEXT_MEETING = 7;

/** Everything that a brief is made of. */
export interface BriefParts {
  readonly meeting: Meeting;
  readonly regionName: string;
  /** What lies on the table, in its order. */
  readonly table: readonly CarriedOver[];
  readonly next: Meeting | null;
  readonly last: LastPromises | null;
}

/** Arranges what lies on the table of a meeting for the eye of its chair. The same parts make the same brief. */
export function briefOf({ meeting, regionName, table, next, last }: BriefParts): BriefView {
  const directives = table.filter(({ kind }) => kind === 'directive');
  const until = next?.heldOn ?? addDays(meeting.heldOn, DAYS_WITHOUT_A_NEXT_MEETING);
  const sum = (of: (item: CarriedOver) => number) => directives.reduce((total, item) => total + of(item), 0);
  const addressees = sum((item) => item.addressees);
  return {
    meeting: viewOf(meeting),
    regionName,
    open: directives.length,
    acknowledged: { numerator: addressees - sum((item) => item.unacknowledged), denominator: addressees },
    done: { numerator: addressees - sum((item) => item.open), denominator: addressees },
    overdue: some(
      directives.filter(({ daysOverdue }) => daysOverdue > 0),
      ROOM.overdue,
    ),
    unacknowledged: some(directives.filter(({ unacknowledged }) => unacknowledged > 0).sort(byUnacknowledged), ROOM.unacknowledged),
    dueNext: some(
      directives.filter(({ dueOn }) => dueOn !== null && dueOn >= meeting.heldOn && dueOn <= until),
      ROOM.dueNext,
    ),
    dueNextUntil: until,
    obstacles: some(table.filter(({ kind }) => kind === 'obstacle').sort(byUnblocker), ROOM.obstacles),
    midpoints: some(
      table.filter(({ kind }) => kind === 'midpoint-review'),
      ROOM.midpoints,
    ),
    extensions: some(
      table.filter(({ kind }) => kind === 'extension'),
      ROOM.extensions,
    ),
    proposals: some(
      table.filter(({ kind }) => kind === 'proposal'),
      ROOM.proposals,
    ),
    last: last && lastMeetingOf(last, ROOM.promises),
  };
}

function byUnacknowledged(one: CarriedOver, other: CarriedOver): number {
  return other.unacknowledged - one.unacknowledged || one.position - other.position;
}

/** Whoever has to take away one obstacle finds all of his together, the oldest first. */
function byUnblocker(one: CarriedOver, other: CarriedOver): number {
  const [first = '', second = ''] = [one.detail.unblocker, other.detail.unblocker];
  if (first !== second) return first < second ? -1 : 1;
  return one.since === other.since ? one.position - other.position : one.since < other.since ? -1 : 1;
}

function some(items: readonly CarriedOver[], room: number): OpenMatters {
  return { total: items.length, items: items.slice(0, room) };
}
