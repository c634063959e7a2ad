import { type Language, type TimeZone, Writing } from '@rakor/kernel';
import { html, pageOf } from '@rakor/pages';
import {
  addressOf,
  BOARD_LOOK,
  coloursOf,
  milestoneTable,
  type Pen,
  programTable,
  progressChart,
  section,
  slipList,
  unblockerList,
} from '../board.page.js';
import { BOARD_WORDS } from '../board.words.js';
import type { WindowLeaderView } from '../../window/leaders/leaders.reader.js';
import type { WindowBoard } from './window-board.view.js';

/** The board of a window as a page. @param asOf the day that was asked for, which links to other boards keep */
export function windowBoardPage(board: WindowBoard, region: string, language: Language, timeZone: TimeZone, asOf?: string): string {
  const [say, write, base] = [BOARD_WORDS[language], Writing.in(language, timeZone), `/v1/regions/${region}`];
  const pen: Pen = { say, write, base };
  const { name, regionName, number, dayNo, length, inauguratedOn, lastDay, countMode, status, on, undecided, drafts } = board;
  const path = `${base}/windows/${board.windowId}/board.html`;
  const more = [
    ...(drafts > 0 ? [{ value: String(drafts), label: say.draft, alarming: false }] : []),
    { value: String(undecided), label: say.undecided, alarming: status === 'ended' && undecided > 0 },
  ];
  return pageOf({
    language,
    look: BOARD_LOOK,
    title: `${say.board}: ${name}, ${regionName}`,
    header: html`
<p class="kicker">${say.board} · ${regionName}</p>
<h1>${name}: ${say.day(dayNo, length)}</h1>
<p>${write.date(on)} · ${say.windowStatus[status]}</p>
<p>${say.span(write.date(inauguratedOn), write.date(lastDay))}, ${say.counted[countMode]} · ${number}</p>
<p>${board.leaders.length > 0 ? say.ledBy(leaders(board.leaders, pen)) : board.position}</p>
<p class="crumbs"><a href="${addressOf(`${base}/board.html`, pen, asOf)}">${say.windows}, ${regionName}</a></p>`,
    main: html`${coloursOf(board.colours, pen, more)}
${section('slipped', say.slipped, slipList(board.slipped, pen), say)}
${section('unblock', say.unblockers, unblockerList(board.unblockers, pen), say)}
${section('programs', `${say.programs} (${board.total})`, programTable(`${say.programs}, ${name}`, board.programs, pen, asOf), say)}
${section('due', say.due, milestoneTable(say.due, board.due, pen), say)}
${section('progress', say.progress, progressChart('whole', `${say.progress}, ${name}`, board.progress, on, pen), say)}`,
    footer: html`${say.footer(write.time(board.asOf))}`,
    addressIn: (other) => addressOf(path, { ...pen, write: Writing.in(other, timeZone) }, asOf),
  });
}

function leaders(all: readonly WindowLeaderView[], { say, write }: Pen): string {
  return all.map(({ person, title, from }) => `${person} (${title}) ${say.since(write.date(from))}`).join('; ');
}
