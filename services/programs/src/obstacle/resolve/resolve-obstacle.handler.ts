import { Injectable } from '@nestjs/common';
import { ProgramObstacleResolvedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { ObstacleRepository } from '../obstacle.repository.js';
import { type ObstacleView, viewOf } from '../obstacle.view.js';

export interface ResolveObstacle {
  readonly obstacleId: string;
  readonly expected?: number | undefined;
  readonly solution: string;
}

@Injectable()
export class ResolveObstacleHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly obstacles: ObstacleRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ObstacleNotFound, VersionMismatch, MayNotResolve, ObstacleResolved */
  async execute(context: RequestContext, { obstacleId, expected, solution }: ResolveObstacle): Promise<ObstacleView> {
    return this.unitOfWork.run(context, async (tx) => {
      // The program first, as whoever ends it does: two that wait for each other in turn would wait for ever.
      const of = await this.obstacles.obstructedBy(tx, await this.obstacles.get(tx, obstacleId));
      const [obstacle, now] = [await this.obstacles.getForUpdate(tx, obstacleId), this.clock.now()];
      expectVersion(obstacle.version, expected);
      const resolved = obstacle.resolve(of, solution, context, now);

      await this.obstacles.save(tx, obstacle);
      await tx.outbox.add(ProgramObstacleResolvedV1, resolved);
      return viewOf(obstacle, now);
    });
  }
}
