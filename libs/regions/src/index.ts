export { loadRegions } from './load-regions.js';
