import { Injectable } from '@nestjs/common';
import { ObstacleSolutionOfferedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { DirectoryRepository } from '../../directory/directory.repository.js';
import { ObstacleRepository } from '../obstacle.repository.js';
import { type ObstacleView, viewOf } from '../obstacle.view.js';

export interface OfferSolution {
  readonly obstacleId: string;
  /** Worded for others; what was said when it was resolved, where it is left out. */
  readonly solution?: string | undefined;
}

@Injectable()
export class OfferSolutionHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly obstacles: ObstacleRepository,
    private readonly directory: DirectoryRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ObstacleNotFound, MayNotResolve, ObstacleNotResolved, SolutionOffered, SolutionNamesItsRegion */
  async execute(context: RequestContext, { obstacleId, solution }: OfferSolution): Promise<ObstacleView> {
    return this.unitOfWork.run(context, async (tx) => {
      const { region, addresseeRegion } = await this.obstacles.get(tx, obstacleId);
      const obstacle = await this.obstacles.lock(tx, region, obstacleId);
      const regionName = await tx.within(addresseeRegion, (there) => this.directory.nameOf(there));
      const now = this.clock.now();
      const offered = obstacle.offer(newId(), solution ?? obstacle.solution ?? '', regionName, context, now);

      await this.obstacles.save(tx, obstacle);
      await this.obstacles.addSolution(tx, obstacle, offered);
      await this.obstacles.announce(tx, obstacle, ObstacleSolutionOfferedV1, offered);
      return viewOf(obstacle, now);
    });
  }
}
