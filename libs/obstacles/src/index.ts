export { ObstacleClusters, clustersSeenBy } from './clusters.js';
export { ObstacleDto } from './obstacle.dto.js';
export { OBSTACLE_TYPE_WORDS } from './type-words.js';
export { unblockerIn, UnblockerUnclear, type WhoMustUnblock } from './unblocker.js';
