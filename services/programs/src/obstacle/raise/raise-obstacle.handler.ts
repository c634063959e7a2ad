import { Injectable } from '@nestjs/common';
import { type ObstacleType, ProgramObstacleRaisedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { unblockerIn, type WhoMustUnblock } from '@rakor/obstacles';
import { Obstacle } from '../obstacle.js';
import { ObstacleRepository } from '../obstacle.repository.js';
import { type ObstacleView, viewOf } from '../obstacle.view.js';

export interface RaiseObstacle {
  readonly programId: string;
  readonly milestoneId: string | null;
  readonly type: ObstacleType;
  readonly text: string;
  readonly unblocker: WhoMustUnblock;
}

@Injectable()
export class RaiseObstacleHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly obstacles: ObstacleRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProgramNotFound, MilestoneNotFound, UnblockerUnclear, MayNotRaise, NothingToObstruct */
  async execute(context: RequestContext, { programId, milestoneId, type, text, unblocker: who }: RaiseObstacle): Promise<ObstacleView> {
    return this.unitOfWork.run(context, async (tx) => {
      const [of, now] = [await this.obstacles.obstructed(tx, programId, milestoneId), this.clock.now()];
      const { unblocker, unblockerId, unblockerCode } = await unblockerIn(tx, who, '/unblocker');
      const trouble = { type, text, unblocker, unblockerId, unblockerCode };
      const { obstacle, raised } = Obstacle.raise({ id: newId(), region: context.region }, of, trouble, context, now);

      await this.obstacles.add(tx, obstacle);
      await tx.outbox.add(ProgramObstacleRaisedV1, raised);
      return viewOf(obstacle, now);
    });
  }
}
