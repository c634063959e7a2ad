import { type Language, type TimeZone, Writing } from '@rakor/kernel';
import { type Html, html, pageOf } from '@rakor/pages';
import { addressOf, BOARD_LOOK, milestoneTable, obstacleList, type Pen, programTable, section } from '../board.page.js';
import { BOARD_WORDS } from '../board.words.js';
import type { OrganisationBoard, ReportDue, ReturnedReport } from './organisation-board.view.js';

/** What an organisation owes this week, as a page. */
export function organisationBoardPage(
  board: OrganisationBoard,
  region: string,
  language: Language,
  timeZone: TimeZone,
  asOf?: string,
): string {
  const [say, write, base] = [BOARD_WORDS[language], Writing.in(language, timeZone), `/v1/regions/${region}`];
  const pen: Pen = { say, write, base };
  const { organisationName, organisationCode, regionName, on, reports, returned, milestones, obstacles, programs } = board;
  return pageOf({
    language,
    look: BOARD_LOOK,
    title: `${say.owed(organisationName)}, ${regionName}`,
    header: html`
<p class="kicker">${regionName}</p>
<h1>${say.owed(organisationName)}</h1>
<p>${write.date(on)}</p>
<p class="crumbs"><a href="${addressOf(`${base}/board.html`, pen, asOf)}">${say.windows}, ${regionName}</a></p>`,
    main: html`
${section('reports', say.reportBy, reportList(reports, on, pen), say)}
${section('returned', say.returned, returnedList(returned, pen), say)}
${section('due', say.due, milestoneTable(say.due, milestones, pen), say)}
${section('unblock', say.toUnblock, obstacleList(obstacles, pen), say)}
${section('programs', `${say.leads} (${programs.length})`, programTable(say.leads, programs, pen, asOf), say)}`,
    footer: html`${say.footer(write.time(board.asOf))}`,
    addressIn: (other) =>
      addressOf(`${base}/organisations/${organisationCode}/board.html`, { ...pen, write: Writing.in(other, timeZone) }, asOf),
  });
}

function reportList(reports: readonly ReportDue[], on: string, { say, write }: Pen): Html | null {
  if (reports.length === 0) return null;
  const item = ({ title, number, by, lastReportOn }: ReportDue): Html =>
    html`<li><b class="${by < on && 'alarming'}">${write.date(by)}</b>: ${title}<small>${number} · ${say.lastReport.toLowerCase()}: ${lastReportOn ? write.date(lastReportOn) : say.none}</small></li>`;
  return html`<ul>${reports.map(item)}</ul>`;
}

function returnedList(returned: readonly ReturnedReport[], { write }: Pen): Html | null {
  if (returned.length === 0) return null;
  const item = ({ title, milestone, reason, returnedOn, number }: ReturnedReport): Html =>
    html`<li>${title}: ${milestone}. ${reason}<small>${number} · ${write.date(returnedOn)}</small></li>`;
  return html`<ul>${returned.map(item)}</ul>`;
}
