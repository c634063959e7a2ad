export { checked, faultsIn, type Field, type Sent, type Value, type Values } from './fields.js';
export { ValuesUnfit } from './values-unfit.error.js';
export type { Words } from './words.js';
