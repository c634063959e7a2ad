import { Injectable } from '@nestjs/common';
import { PriorityDeclaredV1 } from '@rakor/contracts';
import { Clock, localDateOf, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { RegisterRepository } from '@rakor/register';
import { PositionUnknown } from '../../window/window.errors.js';
import { WindowRepository } from '../../window/window.repository.js';
import { LeaderPriority } from '../priority.js';
import { PriorityRepository } from '../priority.repository.js';
import { type PriorityView, viewOf } from '../priority.view.js';

export interface DeclarePriority {
  readonly title: string;
  readonly positionId: string;
  readonly windowId: string | null;
}

@Injectable()
export class DeclarePriorityHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly register: RegisterRepository,
    private readonly windows: WindowRepository,
    private readonly priorities: PriorityRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws RegionNotOnboarded, PositionUnknown, WindowNotFound, WindowOver, WindowClosed */
  async execute(context: RequestContext, { title, positionId, windowId }: DeclarePriority): Promise<PriorityView> {
    return this.unitOfWork.run(context, async (tx) => {
      const now = this.clock.now();
      const today = localDateOf(now, (await this.register.profileOf(tx)).timeZone);
      const position = await this.register.position(tx, positionId, today);
      if (!position) throw new PositionUnknown();
      if (windowId !== null) (await this.windows.getForShare(tx, windowId)).mustAdmitPrograms();
      const identity = { id: newId(), region: context.region };
      const declaration = { title, positionId: position.positionId, position: position.title, windowId };
      const { priority, declared } = LeaderPriority.declare(identity, declaration, context.actorId, now);

      await this.priorities.add(tx, priority);
      await tx.outbox.add(PriorityDeclaredV1, declared);
      return viewOf(priority);
    });
  }
}
