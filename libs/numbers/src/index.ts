export { numberOf, NumberSeries } from './number-series.js';
