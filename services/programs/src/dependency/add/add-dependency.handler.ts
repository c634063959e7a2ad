import { Injectable } from '@nestjs/common';
import { DependencyAddedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Dependency } from '../dependency.js';
import { DependencyRepository, type WhatIsRequired } from '../dependency.repository.js';
import type { DependencyView } from '../dependency.view.js';

export interface AddDependency extends WhatIsRequired {
  readonly programId: string;
  readonly milestoneId: string;
  readonly gapDays: number;
}

@Injectable()
export class AddDependencyHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dependencies: DependencyRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProgramNotFound, MilestoneNotFound, ProgramNotRunning, RequirementUnclear, RequirementUnknown, NotYourDependency, DependencyCircle, DependencyKnown */
  async execute(context: RequestContext, { programId, milestoneId, gapDays, ...what }: AddDependency): Promise<DependencyView> {
    return this.unitOfWork.run(context, async (tx) => {
      const waiting = await this.dependencies.waiting(tx, programId, milestoneId);
      const [required, now] = [await this.dependencies.required(tx, what), this.clock.now()];
      const identity = { id: newId(), region: context.region };
      const { dependency, added } = Dependency.add(identity, waiting, required, gapDays, context, now);
      await this.dependencies.mustFit(tx, { before: required.requiredId, after: milestoneId }, programId, now);

      await this.dependencies.add(tx, dependency);
      await tx.outbox.add(DependencyAddedV1, added);
      const { id, addedBy, version } = dependency;
      const { milestoneName } = waiting;
      return { id, programId, milestoneId, milestoneName, ...required, gapDays, addedBy, addedAt: now.toISOString(), version };
    });
  }
}
