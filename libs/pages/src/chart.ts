import { type Html, html } from './html.js';

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

export interface ChartLine {
  readonly name: string;
  /** Sorted by x. */
  readonly points: readonly ChartPoint[];
  /** How it is drawn, so that it can be told from the others without its colour. */
  readonly drawn: 'dashed' | 'solid' | 'dotted';
  /** What stands until it changes, rather than growing from point to point. */
  readonly stepped?: boolean;
}

/** A place on an axis and what is written there. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface ChartParts {
  /** Begins with a letter; unique on the page. */
  readonly id: string;
  readonly caption: string;
  /** The same in words, for who cannot see it: where the lines start, end and differ. */
  readonly description: string;
  readonly x: readonly Tick[];
  readonly y: readonly Tick[];
  readonly lines: readonly ChartLine[];
  /** Where we are now. */
  readonly now?: Tick;
}

const WIDTH = 720;
const HEIGHT = 260;
const [LEFT, RIGHT, TOP, BOTTOM] = [52, 150, 22, 28];
const DASHES = { dashed: '7 5', solid: 'none', dotted: '2 4' };
const INKS = { dashed: '#455a64', solid: '#0b4f8a', dotted: '#7a4b00' };
/** Lines of names at the end of a line do not touch. */
const NAME_HEIGHT = 15;

/** A chart of lines as a picture that grows with the page, prints, and is told in words. Ticks span the axes. */
export function chartOf({ id, caption, description, x, y, lines, now }: ChartParts): Html {
  const [across, up] = [scaleOf(x, LEFT, WIDTH - RIGHT), scaleOf(y, HEIGHT - BOTTOM, TOP)];
  const drawn = lines.filter(({ points }) => points.length > 0);
  const heights = apart(drawn.map(({ points }) => up(points.at(-1)?.y ?? 0)));
  const gridLine = ({ at, label }: Tick): Html =>
    html`<path d="M${LEFT} ${up(at)}H${WIDTH - RIGHT}" stroke="#cfd8dc"/><text x="${LEFT - 6}" y="${up(at) + 4}" text-anchor="end">${label}</text>`;
  const mark = ({ at, label }: Tick): Html =>
    html`<path d="M${across(at)} ${TOP - 6}V${HEIGHT - BOTTOM}" stroke="#9c1006"/><text x="${across(at)}" y="${TOP - 9}" text-anchor="middle" fill="#9c1006">${label}</text>`;
  return html`<figure>
<figcaption id="${id}-c">${caption}</figcaption>
<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-c" aria-describedby="${id}-d" font-size="13" fill="#37474f">
${y.map(gridLine)}
${x.map(({ at, label }) => html`<text x="${across(at)}" y="${HEIGHT - 8}" text-anchor="middle">${label}</text>`)}
${now && mark(now)}
${drawn.map((line, at) => lineOf(line, across, up, heights[at] ?? 0))}
</svg>
<p class="remark" id="${id}-d">${description}</p>
</figure>`;
}

function lineOf({ name, points, drawn, stepped }: ChartLine, across: Scale, up: Scale, nameAt: number): Html {
  const ink = INKS[drawn];
  const to = ({ x, y }: ChartPoint) => (stepped ? `H${across(x)}V${up(y)}` : `L${across(x)} ${up(y)}`);
  const path = points.map((point, at) => (at === 0 ? `M${across(point.x)} ${up(point.y)}` : to(point))).join('');
  const last = points.at(-1) ?? { x: 0, y: 0 };
  return html`<path d="${path}" fill="none" stroke="${ink}" stroke-width="2.5" stroke-dasharray="${DASHES[drawn]}" stroke-linejoin="round"/>
<circle cx="${across(last.x)}" cy="${up(last.y)}" r="3.5" fill="${ink}"/><text x="${WIDTH - RIGHT + 10}" y="${nameAt + 4}" fill="${ink}" font-weight="700">${name}</text>
`;
}

type Scale = (value: number) => number;

/** From the span of the ticks to the picture, in tenths of a point. */
function scaleOf(ticks: readonly Tick[], start: number, end: number): Scale {
  const places = ticks.map(({ at }) => at);
  const [least, most] = [Math.min(...places), Math.max(...places)];
  const span = most === least ? 1 : most - least;
  return (value) => Math.round((start + ((value - least) / span) * (end - start)) * 10) / 10;
}

/** Heights in their order, moved down where two would write over each other. */
function apart(heights: readonly number[]): number[] {
  const placed = [...heights];
  const order = heights.map((_, at) => at).sort((one, other) => (heights[one] ?? 0) - (heights[other] ?? 0));
  order.slice(1).forEach((at, n) => {
    placed[at] = Math.max(placed[at] ?? 0, (placed[order[n] ?? 0] ?? 0) + NAME_HEIGHT);
  });
  return placed;
}
