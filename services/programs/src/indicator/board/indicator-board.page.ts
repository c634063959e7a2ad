import { type Language, type TimeZone, Writing } from '@rakor/kernel';
import { type Html, html, pageOf, tableOf } from '@rakor/pages';
import { BOARD_LOOK } from '../../board/board.page.js';
import { INDICATOR_WORDS, writeValue } from '../indicator.words.js';
import { addressOf, markOf } from '../page/indicator.page.js';
import type { BoardIndicatorView, IndicatorBoardView } from './indicator-board.view.js';

/** Whose board it is, and of when. */
export interface BoardOwner {
  readonly region: string;
  readonly regionName: string;
  readonly timeZone: TimeZone;
  readonly moment: Date;
  readonly asOf: string | undefined;
}

/** The board of indicators as a page. */
export function indicatorBoardPage(board: IndicatorBoardView, owner: BoardOwner, language: Language): string {
  const [say, write] = [INDICATOR_WORDS[language], Writing.in(language, owner.timeZone)];
  const path = `/v1/regions/${owner.region}/indicator-board.html`;
  return pageOf({
    language,
    look: BOARD_LOOK,
    title: `${say.indicators}, ${owner.regionName}`,
    header: html`
<p class="kicker">${say.indicators}</p>
<h1>${owner.regionName}</h1>
<p>${write.date(board.on)}</p>`,
    main: board.indicators.length === 0 ? html`<p class="remark">${say.nothing}</p>` : boardTable(board, owner, language),
    footer: html`${say.footer(write.time(owner.moment.toISOString()))}`,
    addressIn: (other) => addressOf(path, other, owner.asOf),
  });
}

function boardTable({ indicators }: IndicatorBoardView, { region, timeZone, asOf }: BoardOwner, language: Language): Html {
  const [say, write] = [INDICATOR_WORDS[language], Writing.in(language, timeZone)];
  const shown = ({ complete, newest }: BoardIndicatorView) => complete ?? newest;
  const valueCell = (line: BoardIndicatorView) => {
    const tally = shown(line);
    return html`${writeValue(tally?.value ?? null, line.indicator.unit, write)}<small>${tally?.period}</small>`;
  };
  const targetCell = ({ target, indicator: { unit } }: BoardIndicatorView) =>
    target &&
    html`${writeValue(target.target.value, unit, write)} (${target.target.period})${target.aspiration !== null && html`<small>${say.aspiration}: ${writeValue(target.aspiration, unit, write)}</small>`}`;
  return tableOf<BoardIndicatorView>({
    caption: say.indicators,
    columns: [
      {
        heading: say.indicator,
        cell: ({ indicator: { id, name, source, organisationName } }) =>
          html`<a href="${addressOf(`/v1/regions/${region}/indicators/${id}/board.html`, language, asOf)}">${name[language]}</a><small>${say.sources[source]} · ${organisationName}</small>`,
      },
      { heading: say.status, cell: (line) => statusCell(line, language) },
      { heading: say.value, cell: valueCell, number: true },
      { heading: say.target, cell: targetCell, number: true },
      {
        heading: say.completeness,
        cell: (line) => {
          const tally = shown(line);
          return tally && say.ofPlaces(tally.reported, tally.expected);
        },
        number: true,
      },
      {
        heading: say.awaited,
        cell: ({ awaited: { period, late, dueOn } }) =>
          html`<span class="${late && 'alarming'}">${late ? say.late(period) : say.due(period, write.date(dueOn))}</span>`,
      },
    ],
    rows: indicators,
  });
}

function statusCell({ complete, newest }: BoardIndicatorView, language: Language): Html | string {
  const tally = complete ?? newest;
  return tally ? markOf(tally, language) : INDICATOR_WORDS[language].causes['no-figure'];
}
