import { type Language, type TimeZone, Writing } from '@rakor/kernel';
import { type ChartLine, chartOf, type Html, html, pageOf, statusMark, tableOf } from '@rakor/pages';
import { BOARD_LOOK } from '../../board/board.page.js';
import { INDICATOR_WORDS, writeValue } from '../indicator.words.js';
import type { IndicatorView } from '../indicator.view.js';
import { Period } from '../period.js';
import type { PlaceView, RollUpView } from '../roll-up/roll-up.view.js';
import type { TallyView } from '../roll-up/tally.view.js';
import type { PointView, SeriesView } from '../series/series.view.js';

/** An indicator, what it has come to over time, and what its places come to in one period. */
export interface IndicatorPage {
  readonly region: string;
  readonly regionName: string;
  readonly timeZone: TimeZone;
  readonly indicator: IndicatorView;
  readonly series: SeriesView;
  /** Null where there is no figure yet. */
  readonly rollUp: RollUpView | null;
  /** What is expected of the periods up to the target. */
  readonly planned: readonly { readonly period: string; readonly value: string }[];
  readonly moment: Date;
  readonly asOf: string | undefined;
}

/** The page in one language. */
export function indicatorPage(page: IndicatorPage, language: Language): string {
  const [say, write] = [INDICATOR_WORDS[language], Writing.in(language, page.timeZone)];
  const { indicator, regionName, rollUp, series } = page;
  const value = (text: string | null) => writeValue(text, indicator.unit, write);
  const { target } = series;
  return pageOf({
    language,
    look: BOARD_LOOK,
    title: `${indicator.name[language]}, ${regionName}`,
    header: html`
<p class="kicker">${say.indicator} · ${regionName}</p>
<h1>${indicator.name[language]}</h1>
<p>${say.sources[indicator.source]} · ${indicator.sourceName} · ${say.owner}: ${indicator.organisationName}</p>
<p>${target && `${say.target}: ${value(target.target.value)} (${target.target.period})`}${target !== null && target.aspiration !== null && ` · ${say.aspiration}: ${value(target.aspiration)}`}</p>
<p class="crumbs"><a href="${addressOf(`/v1/regions/${page.region}/indicator-board.html`, language, page.asOf)}">${say.indicators}</a></p>`,
    main: html`
${rollUp && markOf(rollUp.total, language)}
<h2>${say.overTime}</h2>
${seriesChart(page, language) ?? html`<p class="remark">${say.nothing}</p>`}
${rollUp && rollUp.places.length > 0 && html`<h2>${say.places(rollUp.total.period)}</h2>${placeTable(page, rollUp, language)}`}`,
    footer: html`${say.footer(write.time(page.moment.toISOString()))}`,
    addressIn: (other) => pathOf(page, other, rollUp?.under ?? page.region),
  });
}

/** The colour with its reason; without a colour the reason alone. */
export function markOf({ colour, cause, reason }: TallyView, language: Language): Html {
  const say = INDICATOR_WORDS[language];
  const words = colour === null ? say.causes[cause] : `${say.colours[colour]}: ${say.causes[cause]}`;
  return html`${statusMark(colour ?? 'grey', words)}<small>${reason[language]}</small>`;
}

/** One page's address in a language and of a day. */
export function addressOf(path: string, language: Language, asOf: string | undefined, under?: string): string {
  return `${path}?lang=${language}${under === undefined ? '' : `&under=${under}`}${asOf === undefined ? '' : `&asOf=${asOf}`}`;
}

function pathOf({ region, indicator, asOf }: IndicatorPage, language: Language, under: string): string {
  return addressOf(`/v1/regions/${region}/indicators/${indicator.id}/board.html`, language, asOf, under === region ? undefined : under);
}

function placeTable(page: IndicatorPage, { places, total }: RollUpView, language: Language): Html {
  const [say, write] = [INDICATOR_WORDS[language], Writing.in(language, page.timeZone)];
  const count = (digits: string | null) => (digits === null ? '–' : write.number(BigInt(digits)));
  const name = ({ code, name: called, kind }: PlaceView) =>
    kind === 'village' || code === page.region ? called : html`<a href="${pathOf(page, language, code)}">${called}</a>`;
  return tableOf<PlaceView>({
    caption: `${say.places(total.period)}: ${say.ofPlaces(total.reported, total.expected)}`,
    columns: [
      { heading: say.place, cell: (place) => html`${name(place)}<small>${place.code}${place.accepted && ` · ${say.accepted}`}</small>` },
      { heading: say.status, cell: (place) => markOf(place, language) },
      { heading: say.value, cell: ({ value }) => writeValue(value, page.indicator.unit, write), number: true },
      { heading: say.numerator, cell: ({ numerator, reported }) => count(reported === 0 ? null : numerator), number: true },
      { heading: say.denominator, cell: ({ denominator }) => count(denominator), number: true },
      { heading: say.completeness, cell: ({ reported, expected }) => say.ofPlaces(reported, expected), number: true },
    ],
    rows: places,
  });
}

function seriesChart(page: IndicatorPage, language: Language): Html | null {
  const [say, write] = [INDICATOR_WORDS[language], Writing.in(language, page.timeZone)];
  const { indicator, series, planned } = page;
  const known = series.points.filter((point): point is PointView & { value: string } => point.value !== null);
  const latest = known.at(-1);
  if (!latest) return null;
  const at = (period: string) => Period.parse(period)?.index ?? 0;
  const drawn = (points: readonly { period: string; value: string }[]) =>
    points.map(({ period, value }) => ({ x: at(period), y: Number(value) }));
  const lines: ChartLine[] = [
    { name: say.trajectory, drawn: 'dashed', points: drawn(planned) },
    { name: say.figures, drawn: 'solid', points: drawn(known) },
  ];
  const all = lines.flatMap(({ points }) => points);
  const periods = [...known, ...planned].map(({ period }) => period).sort();
  const ends = [...new Set([periods[0] ?? latest.period, periods.at(-1) ?? latest.period])];
  const told = known.slice(-3).map(({ period, value, expectedValue, breaks }) => {
    const sentence = say.told(
      period,
      writeValue(value, indicator.unit, write),
      expectedValue && writeValue(expectedValue, indicator.unit, write),
    );
    return breaks ? `${sentence} ${say.breaks}` : sentence;
  });
  return chartOf({
    ...{ id: 'series', caption: `${indicator.name[language]}, ${page.regionName}`, description: told.join(' '), lines },
    x: ends.map((period) => ({ at: at(period), label: period })),
    y: ticks(all.map(({ y }) => y)).map((y) => ({ at: y, label: writeValue(String(y), indicator.unit, write) })),
  });
}

/** Five round places on an axis that all of the values lie between. */
function ticks(values: readonly number[]): number[] {
  const [least, most] = [Math.min(0, ...values), Math.max(...values)];
  const rough = (most - least) / 4 || 1;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((one) => one * size >= rough) ?? 10) * size;
  const from = Math.floor(least / step) * step;
  return Array.from({ length: 5 }, (_, n) => Math.round((from + n * step) * 100) / 100);
}
