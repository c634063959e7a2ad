import { Module } from '@nestjs/common';
import { AssignmentRepository } from '../assignment/assignment.repository.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { ShowClustersController } from './clusters/show-clusters.controller.js';
import { ListSolutionsController } from './list-solutions/list-solutions.controller.js';
import { ListObstaclesController } from './list/list-obstacles.controller.js';
import { ObstacleRepository } from './obstacle.repository.js';
import { OfferSolutionController } from './offer-solution/offer-solution.controller.js';
import { OfferSolutionHandler } from './offer-solution/offer-solution.handler.js';
import { RaiseObstacleController } from './raise/raise-obstacle.controller.js';
import { RaiseObstacleHandler } from './raise/raise-obstacle.handler.js';
import { Raising } from './raise/raising.js';
import { ResolveObstacleController } from './resolve/resolve-obstacle.controller.js';
import { ResolveObstacleHandler } from './resolve/resolve-obstacle.handler.js';
import { ShowObstacleController } from './show/show-obstacle.controller.js';

/** What stands in the way, who must take it away, and what helped. */
@Module({
  imports: [DirectoryModule],
  controllers: [
    RaiseObstacleController,
    ListObstaclesController,
    ShowObstacleController,
    ResolveObstacleController,
    OfferSolutionController,
    ListSolutionsController,
    ShowClustersController,
  ],
  providers: [ObstacleRepository, AssignmentRepository, Raising, RaiseObstacleHandler, ResolveObstacleHandler, OfferSolutionHandler],
  exports: [ObstacleRepository, Raising],
})
export class ObstacleModule {}
