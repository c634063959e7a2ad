import type { MeetingSummary, Summary } from './summary.js';

const COLUMNS = [
  ['directives', 'directives'],
  ['addressees', 'addressees'],
  ['assignments', 'assignments'],
  ['acknowledged', 'acknowledged'],
  ['reported', 'reported'],
  ['verified', 'verified'],
  ['open', 'still open'],
  ['delivered', 'in inboxes'],
] as const satisfies readonly (readonly [keyof MeetingSummary, string])[];
type Counted = { [Field in keyof MeetingSummary]: MeetingSummary[Field] extends number ? Field : never }[keyof MeetingSummary];
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const DAY_WIDTH = '30 Jan 2023'.length;
const MOST_NAMED = 10;

/** The summary as lines for a leader: a table of meetings, and whether every message has arrived. */
export function linesOf({ meetings, undelivered, brief, boards, staffRooms }: Summary): string[] {
  const sum = (field: Counted) => meetings.reduce((total, meeting) => total + meeting[field], 0);
  const total = sum('assignments');
  const lacking = undelivered.map(({ organisationName, region, number }) => `  ${organisationName} (${region}) lacks ${number}`);
  const more = lacking.length > MOST_NAMED ? [`  and ${lacking.length - MOST_NAMED} more`] : [];
  const verdict =
    undelivered.length === 0
      ? `Every addressee has its messages in the inbox: ${total} of ${total}.`
      : `${undelivered.length} of ${total} messages have not arrived:`;
  const beside = [
    `Deadlines said in words: ${sum('deadlines')}, waiting for a person: ${sum('unclear')}. Declined with a reason: ${sum('declined')}.`,
    `Decisions: ${sum('decisions')}. Proposals to a province: ${sum('proposals')}. Obstacles: ${sum('obstacles')}.`,
  ];
  const papers = brief === null ? [] : [`The next meeting on one page, for a token of its secretariat: ${brief}.html, .pdf`];
  const walls = boards.map((board, at) => `${at === 0 ? 'How the programs stand, in a browser: ' : ' '.repeat(38)}${board}`);
  const malls = staffRooms.map((room, at) => `${at === 0 ? 'Numbers and counters of malls, in a browser: ' : ' '.repeat(45)}${room}`);
  return [...table(meetings), '', verdict, ...lacking.slice(0, MOST_NAMED), ...more, ...beside, ...papers, ...walls, ...malls];
}

/** Prints the summary. @param write gets each line; by default it goes to stdout */
export function printSummary(summary: Summary, write: (line: string) => void = (line) => console.log(line)): void {
  for (const line of linesOf(summary)) write(line);
}

function table(meetings: readonly MeetingSummary[]): string[] {
  const names = meetings.map(({ region }) => region.replace(/^Kabupaten /, ''));
  const first = Math.max(...names.map(({ length }) => length)) + 2;
  const head = 'Meeting'.padEnd(first + DAY_WIDTH) + COLUMNS.map(([, label]) => label.padStart(label.length + 2)).join('');
  const rows = meetings.map((meeting, index) => {
    const day = DAY.format(new Date(`${meeting.heldOn}T00:00:00Z`));
    return (
      (names[index] ?? '').padEnd(first) +
      day.padEnd(DAY_WIDTH) +
      COLUMNS.map(([field, label]) => String(meeting[field]).padStart(label.length + 2)).join('')
    );
  });
  return [head, ...rows];
}
