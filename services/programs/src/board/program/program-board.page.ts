import { type Language, type TimeZone, Writing } from '@rakor/kernel';
import { html, pageOf, statusMark } from '@rakor/pages';
import { addressOf, BOARD_LOOK, milestoneTable, type Pen, progressChart, section, unblockerList } from '../board.page.js';
import { BOARD_WORDS } from '../board.words.js';
import type { ProgramBoard } from './program-board.view.js';

/** The board of a program as a page. */
export function programBoardPage(board: ProgramBoard, region: string, language: Language, timeZone: TimeZone, asOf?: string): string {
  const [say, write, base] = [BOARD_WORDS[language], Writing.in(language, timeZone), `/v1/regions/${region}`];
  const pen: Pen = { say, write, base };
  const { title, number, category, leadName, members, standing, regionName, windowId, budget, realised, on, priority } = board;
  const up = windowId === null ? `${base}/board.html` : `${base}/windows/${windowId}/board.html`;
  const money = (sum: string | null) => (sum === null ? '–' : write.rupiah(BigInt(sum)));
  return pageOf({
    language,
    look: BOARD_LOOK,
    title: `${title}, ${regionName}`,
    header: html`
<p class="kicker">${say.program} · ${regionName}</p>
<h1>${title}${priority && html`<span class="tag">${say.priority}</span>`}</h1>
<p>${number} · ${say.categories[category]} · ${write.date(on)}</p>
<p>${say.lead}: ${leadName}${members.length > 0 && ` · ${members.join(', ')}`}</p>
<p>${say.budget}: ${money(budget)} · ${say.realised}: ${money(realised)}</p>
<p class="crumbs"><a href="${addressOf(up, pen, asOf)}">${windowId === null ? say.windows : say.window}</a></p>`,
    main: html`
<p>${standing ? statusMark(standing.colour, `${say.colours[standing.colour]}: ${say.causes[standing.cause]}`) : say.draft}</p>
<p>${standing?.reason[language]}</p>
${section('progress', say.progressOfOne, progressChart('one', `${say.progressOfOne}, ${title}`, board.progress, on, pen), say)}
${section('milestones', say.milestones, milestoneTable(say.milestones, board.milestones, pen, true), say)}
${section('unblock', say.unblockers, unblockerList(board.unblockers, pen), say)}`,
    footer: html`${say.footer(write.time(board.asOf))}`,
    addressIn: (other) => addressOf(`${base}/programs/${board.programId}/board.html`, { ...pen, write: Writing.in(other, timeZone) }, asOf),
  });
}
