import { Injectable } from '@nestjs/common';
import { PriorityWithdrawnV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { PriorityRepository } from '../priority.repository.js';
import { type PriorityView, viewOf } from '../priority.view.js';

export interface WithdrawPriority {
  readonly priorityId: string;
  readonly expected?: number | undefined;
  readonly reason: string;
}

@Injectable()
export class WithdrawPriorityHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly priorities: PriorityRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws PriorityNotFound, VersionMismatch, PriorityWithdrawn */
  async execute(context: RequestContext, { priorityId, expected, reason }: WithdrawPriority): Promise<PriorityView> {
    return this.unitOfWork.run(context, async (tx) => {
      const priority = await this.priorities.getForUpdate(tx, priorityId);
      expectVersion(priority.version, expected);
      const withdrawn = priority.withdraw(reason, context.actorId, this.clock.now());

      await this.priorities.save(tx, priority);
      await tx.outbox.add(PriorityWithdrawnV1, withdrawn);
      return viewOf(priority);
    });
  }
}
