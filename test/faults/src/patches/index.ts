export { patchArguments } from './arguments.js';
export { armCrash, CRASH_POINTS, type CrashPoint, isArmed } from './crash-points.js';
export { isPlant, type PlantName, plants } from './patches.js';
export { plantFromNowOn } from './planting.js';
