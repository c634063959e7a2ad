import { OBSTACLE_TYPE_WORDS } from '@rakor/obstacles';
import { BASE_STYLE, chartOf, figuresOf, type Html, html, type KeyFigure, Look, statusMark, tableOf } from '@rakor/pages';
import type { Writing } from '@rakor/kernel';
import type { StatusView } from '../status/status.view.js';
import type { BoardMilestone, BoardProgram, ColourCount, ProgressPointView, Slip } from './board.view.js';
import type { BoardWords } from './board.words.js';
import type { ObstacleLine, UnblockerView } from './board.unblockers.js';

const STYLE = `
.crumbs { font-size: 14px; }
.bars { display: block; width: 100%; max-width: 520px; height: 14px; margin: 10px 0 2px; }
.fill-red { fill: #c62828; } .fill-amber { fill: #f9a825; } .fill-grey { fill: #90a4ae; } .fill-green { fill: #2e7d32; }
.tag { display: inline-block; font-size: 12px; border: 1px solid var(--rule); border-radius: 3px; padding: 0 5px; margin-left: 6px; color: var(--soft); white-space: nowrap; }
caption, figcaption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { .crumbs { display: none; } }
`;

export const BOARD_LOOK = new Look({ styles: [BASE_STYLE, STYLE] });

/** What every board is written with. */
export interface Pen {
  readonly say: BoardWords;
  readonly write: Writing;
  /** Address of the region's resources: "/v1/regions/33.16". */
  readonly base: string;
}

/** One page's address in the language and of the day that its reader has chosen. */
export function addressOf(path: string, { write }: Pen, asOf?: string): string {
  return `${path}?lang=${write.language}${asOf === undefined ? '' : `&asOf=${asOf}`}`;
}

export function section(id: string, heading: string, content: Html | null, say: BoardWords): Html {
  return html`
<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content ?? html`<p class="remark">${say.nothing}</p>`}
</section>`;
}

/** How many programs stand in each colour: big numbers, and a bar of their shares. */
export function coloursOf(counts: readonly ColourCount[], { say }: Pen, more: readonly KeyFigure[] = []): Html {
  const figures = counts.map(({ colour, programs, causes }) => ({
    value: String(programs),
    label:
      causes.length === 0
        ? say.colours[colour]
        : `${say.colours[colour]}: ${causes.map(({ cause, programs: n }) => `${say.causes[cause]} ${n}`).join(', ')}`,
    alarming: colour === 'red' && programs > 0,
  }));
  return html`${figuresOf([...figures, ...more])}${barOf(counts)}`;
}

/** Seen at a glance; the same is told in numbers beside it. */
export function barOf(counts: readonly ColourCount[]): Html | null {
  const total = counts.reduce((sum, { programs }) => sum + programs, 0);
  if (total === 0) return null;
  let from = 0;
  const parts = counts.map(({ colour, programs }) => {
    const part = html`<rect x="${from}" y="0" width="${programs}" height="1" class="fill-${colour}"/>`;
    from += programs;
    return part;
  });
  return html`<svg class="bars" viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`;
}

export function programTable(caption: string, programs: readonly BoardProgram[], pen: Pen, asOf?: string): Html | null {
  if (programs.length === 0) return null;
  const { say, write, base } = pen;
  const percent = (pick: (standing: StatusView) => StatusView['verified']) => (line: BoardProgram) =>
    line.standing && write.percent(pick(line.standing));
  return tableOf<BoardProgram>({
    caption,
    columns: [
      {
        heading: say.program,
        cell: ({ programId, title, number, category, priority, aligned }) =>
          html`<a href="${addressOf(`${base}/programs/${programId}/board.html`, pen, asOf)}">${title}</a>${priority && html`<span class="tag">${say.priority}</span>`}${!aligned && html`<span class="tag">${say.orphan}</span>`}<small>${number} · ${say.categories[category]}</small>`,
      },
      { heading: say.lead, cell: ({ leadName }) => leadName },
      { heading: say.status, cell: (line) => statusCell(line, say) },
      {
        heading: say.why,
        wide: true,
        cell: ({ standing, decision }) =>
          html`${standing?.reason[write.language]}${decision && html`<small>${say.decisions[decision]}</small>`}`,
      },
      { heading: say.verified, cell: percent(({ verified }) => verified), number: true },
      { heading: say.claimed, cell: percent(({ claimed }) => claimed), number: true },
      { heading: say.expected, cell: percent(({ expected }) => expected), number: true },
      {
        heading: say.lastReport,
        cell: ({ standing }) => (standing?.lastReportOn ? write.shortDate(standing.lastReportOn) : say.none),
        number: true,
      },
    ],
    rows: programs,
  });
}

function statusCell({ standing, status }: BoardProgram, say: BoardWords): Html {
  if (standing === null) return html`<span class="grey">${say.draft}</span>`;
  const mark = statusMark(standing.colour, `${say.colours[standing.colour]}: ${say.causes[standing.cause]}`);
  return html`${mark}${status !== 'running' && html`<small>${say.ended}</small>`}`;
}

export function slipList(slips: readonly Slip[], { say, write }: Pen): Html | null {
  if (slips.length === 0) return null;
  const item = ({ title, number, leadName, from, to, reason }: Slip): Html =>
    html`<li>${statusMark(to, title)} ${say.fromTo(say.colours[from], say.colours[to])} · ${leadName}<small>${number} · ${reason[write.language]}</small></li>`;
  return html`<ul>${slips.map(item)}</ul>`;
}

/** @param ofOne whether all of them are of one program, whose page it is */
export function milestoneTable(caption: string, due: readonly BoardMilestone[], { say, write }: Pen, ofOne = false): Html | null {
  if (due.length === 0) return null;
  return tableOf<BoardMilestone>({
    caption,
    columns: [
      {
        heading: say.milestone,
        cell: ({ title, programTitle, number }) => html`${title}${!ofOne && html`<small>${programTitle} · ${number}</small>`}`,
      },
      ...(ofOne ? [] : [{ heading: say.lead, cell: ({ leadName }: BoardMilestone) => leadName }]),
      { heading: say.planned, cell: ({ plannedOn }) => write.date(plannedOn) },
      { heading: say.age, cell: ({ daysLate }) => html`<span class="${daysLate > 0 && 'alarming'}">${say.daysLate(daysLate)}</span>` },
      {
        heading: say.verified,
        cell: ({ verifiedPercent }) => write.percent({ numerator: verifiedPercent, denominator: 100 }),
        number: true,
      },
      {
        heading: say.claimed,
        cell: ({ claimedPercent, waiting }) =>
          html`${write.percent({ numerator: claimedPercent, denominator: 100 })}${waiting && html`<small>${say.waiting}</small>`}`,
        number: true,
      },
    ],
    rows: due,
  });
}

export function unblockerList(unblockers: readonly UnblockerView[], pen: Pen): Html | null {
  if (unblockers.length === 0) return null;
  return html`${unblockers.map(({ unblocker, obstacles }) => html`<h3>${unblocker} (${obstacles.length})</h3>${obstacleList(obstacles, pen)}`)}`;
}

export function obstacleList(obstacles: readonly ObstacleLine[], { say, write }: Pen): Html | null {
  if (obstacles.length === 0) return null;
  const item = ({ text, type, programTitle, number, ageDays }: ObstacleLine): Html =>
    html`<li>${text}<small>${OBSTACLE_TYPE_WORDS[write.language][type]} · ${say.days(ageDays)} · ${programTitle} · ${number}</small></li>`;
  return html`<ul>${obstacles.map(item)}</ul>`;
}

/** Trajectory against verified and claimed progress. @param id unique on the page */
export function progressChart(id: string, caption: string, points: readonly ProgressPointView[], today: string, pen: Pen): Html | null {
  const { say, write } = pen;
  const at = (on: string) => Date.parse(on) / 86_400_000;
  const known = points.flatMap(({ on, expected, verified, claimed }) => (verified && claimed ? [{ on, expected, verified, claimed }] : []));
  const [first, latest, last] = [points[0], known.at(-1), points.at(-1)];
  if (!first || !latest || !last) return null;
  const drawn = (of: readonly ProgressPointView[], pick: (point: ProgressPointView) => { percent: number } | null) =>
    of.flatMap((point) => {
      const share = pick(point);
      return share ? [{ x: at(point.on), y: share.percent }] : [];
    });
  const told = known.filter((_, n) => n % Math.max(1, Math.floor(known.length / 3)) === 0).filter((point) => point !== latest);
  return chartOf({
    ...{ id, caption },
    description: [...told, latest]
      .map((point) =>
        say.progressTold(write.date(point.on), write.percent(point.verified), write.percent(point.claimed), write.percent(point.expected)),
      )
      .join(' '),
    x: [first, last].map(({ on }) => ({ at: at(on), label: write.shortDate(on) })),
    y: [0, 25, 50, 75, 100].map((percent) => ({ at: percent, label: write.percent({ numerator: percent, denominator: 100 }) })),
    lines: [
      { name: say.trajectory, drawn: 'dashed', points: drawn(points, ({ expected }) => expected) },
      { name: say.claimed.toLowerCase(), drawn: 'dotted', stepped: true, points: drawn(known, ({ claimed }) => claimed) },
      { name: say.verified.toLowerCase(), drawn: 'solid', stepped: true, points: drawn(known, ({ verified }) => verified) },
    ],
    ...(today > first.on && today < last.on ? { now: { at: at(today), label: say.today } } : {}),
  });
}
