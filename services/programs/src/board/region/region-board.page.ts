import { type Language, type TimeZone, Writing } from '@rakor/kernel';
import { type Html, html, pageOf, tableOf } from '@rakor/pages';
import { INDICATOR_WORDS } from '../../indicator/indicator.words.js';
import { addressOf, barOf, BOARD_LOOK, coloursOf, type Pen, section } from '../board.page.js';
import { BOARD_WORDS } from '../board.words.js';
import type { RegionBoard, WindowLine } from './region-board.view.js';

/** All windows that a region sees, side by side, as a page. */
export function regionBoardPage(board: RegionBoard, region: string, language: Language, timeZone: TimeZone, asOf?: string): string {
  const [say, write, base] = [BOARD_WORDS[language], Writing.in(language, timeZone), `/v1/regions/${region}`];
  const pen: Pen = { say, write, base };
  const { regionName, windows, colours, on } = board;
  return pageOf({
    language,
    look: BOARD_LOOK,
    title: `${say.board}, ${regionName}`,
    header: html`
<p class="kicker">${say.board}</p>
<h1>${regionName}</h1>
<p>${write.date(on)}</p>
<p class="crumbs"><a href="${addressOf(`${base}/indicator-board.html`, pen, asOf)}">${INDICATOR_WORDS[language].indicators}</a></p>`,
    main: html`${coloursOf(colours, pen)}
${section('windows', `${say.windows} (${windows.length})`, windowTable(windows, region, pen, asOf), say)}`,
    footer: html`${say.footer(write.time(board.asOf))}`,
    addressIn: (other) => addressOf(`${base}/board.html`, { ...pen, write: Writing.in(other, timeZone) }, asOf),
  });
}

function windowTable(windows: readonly WindowLine[], region: string, pen: Pen, asOf?: string): Html | null {
  if (windows.length === 0) return null;
  const { say, write, base } = pen;
  // A province sees how its regencies' windows stand; what is in them is theirs.
  const nameOf = ({ region: of, windowId, name }: WindowLine) =>
    of === region ? html`<a href="${addressOf(`${base}/windows/${windowId}/board.html`, pen, asOf)}">${name}</a>` : name;
  return tableOf<WindowLine>({
    caption: say.windows,
    columns: [
      { heading: say.window, cell: (line) => html`${nameOf(line)}<small>${line.position}</small>` },
      { heading: say.regency, cell: ({ regionName, region: code }) => html`${regionName}<small>${code}</small>` },
      {
        heading: say.status,
        cell: ({ status, dayNo, length }) => html`${say.windowStatus[status]}<small>${say.day(dayNo, length)}</small>`,
      },
      { heading: say.lastDay, cell: ({ lastDay }) => write.date(lastDay) },
      ...(['red', 'amber', 'grey', 'green'] as const).map((colour) => ({
        heading: say.colours[colour],
        cell: ({ colours }: WindowLine) => html`<span class="${colour}">${colours.find((each) => each.colour === colour)?.programs}</span>`,
        number: true,
      })),
      { heading: say.programs, cell: ({ total, colours }) => html`${total}${barOf(colours)}`, number: true },
      { heading: say.undecided, cell: ({ undecided }) => undecided, number: true },
    ],
    rows: windows,
  });
}
