export { settled } from './settled.js';
export { startWorkload } from './workload.js';
