import { Module } from '@nestjs/common';
import { ShowClustersController } from './clusters/show-clusters.controller.js';
import { ListObstaclesController } from './list/list-obstacles.controller.js';
import { ObstacleRepository } from './obstacle.repository.js';
import { RaiseObstacleController } from './raise/raise-obstacle.controller.js';
import { RaiseObstacleHandler } from './raise/raise-obstacle.handler.js';
import { ResolveObstacleController } from './resolve/resolve-obstacle.controller.js';
import { ResolveObstacleHandler } from './resolve/resolve-obstacle.handler.js';
import { ShowObstacleController } from './show/show-obstacle.controller.js';

/** What stands in the way of programs, and who must take it away. */
@Module({
  controllers: [
    RaiseObstacleController,
    ListObstaclesController,
    ShowObstacleController,
    ResolveObstacleController,
    ShowClustersController,
  ],
  providers: [ObstacleRepository, RaiseObstacleHandler, ResolveObstacleHandler],
})
export class ObstacleModule {}
