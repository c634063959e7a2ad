export { answerPage, type Format, formatLiked, PageLanguage } from './answer.js';
export { BASE_STYLE } from './base.style.js';
export { chartOf, type ChartLine, type ChartParts, type ChartPoint, type Tick } from './chart.js';
export { figuresOf, type KeyFigure } from './figures.js';
export { type Html, html, type Part } from './html.js';
export { Look, type LookParts } from './look.js';
export { pageOf, type PageParts } from './page.js';
export { type Colour, COLOURS, statusMark } from './status-mark.js';
export { type Column, tableOf, type TableParts } from './table.js';
