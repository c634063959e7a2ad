import { Injectable } from '@nestjs/common';
import { type CountMode, WindowCountModeSetV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, localDateOf, type RequestContext, timeZoneOf } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { WindowRepository } from '../window.repository.js';
import { viewOf } from '../window.view.js';
import type { CountModeSetView } from './set-count-mode.view.js';

export interface SetCountMode {
  readonly windowId: string;
  readonly expected?: number | undefined;
  readonly countMode: CountMode;
  readonly reason: string;
}

@Injectable()
export class SetCountModeHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly windows: WindowRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws WindowNotFound, VersionMismatch, WindowOver, WindowCountsSo */
  async execute(context: RequestContext, { windowId, expected, countMode, reason }: SetCountMode): Promise<CountModeSetView> {
    return this.unitOfWork.run(context, async (tx) => {
      const window = await this.windows.getForUpdate(tx, windowId);
      expectVersion(window.version, expected);
      const now = this.clock.now();
      const set = window.setCountMode(countMode, reason, now);

      await this.windows.save(tx, window);
      await tx.outbox.add(WindowCountModeSetV1, set);
      const view = viewOf(window, localDateOf(now, timeZoneOf(context.region)));
      return { ...view, plansOutside: await this.windows.plansOutside(tx, window) };
    });
  }
}
