import { Injectable } from '@nestjs/common';
import { DependencyRemovedV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { DependencyRepository } from '../dependency.repository.js';

export interface RemoveDependency {
  readonly dependencyId: string;
  readonly reason: string;
}

@Injectable()
export class RemoveDependencyHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dependencies: DependencyRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws DependencyNotFound, NotYourDependency, DependencyRemoved */
  async execute(context: RequestContext, { dependencyId, reason }: RemoveDependency): Promise<void> {
    await this.unitOfWork.run(context, async (tx) => {
      const dependency = await this.dependencies.getForUpdate(tx, dependencyId);
      const { waiting, required } = await this.dependencies.endsOf(tx, dependency);
      const removed = dependency.remove(waiting, required, reason, context, this.clock.now());

      await this.dependencies.save(tx, dependency);
      await tx.outbox.add(DependencyRemovedV1, removed);
    });
  }
}
