export { settled } from './settled.js';
export { startWorkload, type Workload } from './workload.js';
