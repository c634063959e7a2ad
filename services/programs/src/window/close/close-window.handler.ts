import { Injectable } from '@nestjs/common';
import { WindowClosedV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, localDateOf, type RequestContext, timeZoneOf } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { WindowRepository } from '../window.repository.js';
import { viewOf, type WindowView } from '../window.view.js';

export interface CloseWindow {
  readonly windowId: string;
  readonly expected?: number | undefined;
}

@Injectable()
export class CloseWindowHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly windows: WindowRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws WindowNotFound, VersionMismatch, WindowClosed, WindowNotEnded, ProgramsUndecided */
  async execute(context: RequestContext, { windowId, expected }: CloseWindow): Promise<WindowView> {
    return this.unitOfWork.run(context, async (tx) => {
      const window = await this.windows.getForUpdate(tx, windowId);
      expectVersion(window.version, expected);
      const now = this.clock.now();
      const undecided = await this.windows.undecidedIn(tx, window);
      const closed = window.close(undecided, await this.windows.decisionsIn(tx, window), context.actorId, now);

      await this.windows.save(tx, window);
      await tx.outbox.add(WindowClosedV1, closed);
      return viewOf(window, localDateOf(now, timeZoneOf(context.region)));
    });
  }
}
