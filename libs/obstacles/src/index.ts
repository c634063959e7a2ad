export { ObstacleClusters, clustersSeenBy } from './clusters.js';
export { ObstacleDto } from './obstacle.dto.js';
export { unblockerIn, UnblockerUnclear, type WhoMustUnblock } from './unblocker.js';
